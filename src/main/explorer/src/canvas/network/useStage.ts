import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Iri, Network } from '../../view';
import { building, move } from './graph';
import { Layouter } from './layouter';
import type { StageListener } from './gestures';
import { Stage } from './stage';
import { inSlices } from './slices';
import { start, type Place } from './start';

const MARGIN = 46;

export interface Staged {
  stage: RefObject<Stage | null>;
  /** Whether the first picture is laid out. */
  ready: boolean;
  /** Whether this browser cannot draw it. */
  broken: boolean;
  pinned: ReadonlySet<Iri>;
  pin(iri: Iri, pinned: boolean, place?: Place): void;
}

interface Setting {
  container: RefObject<HTMLDivElement | null>;
  network?: Network;
  focus: Iri[];
  /** Nothing is laid out while there is no picture to be seen, as its size is not known then. */
  seen: boolean;
}

/** Keeps the picture as the network is: what was there keeps its place, newcomers find theirs. */
export function useStage({ container, network, focus, seen }: Setting, listener: StageListener): Staged {
  const stage = useRef<Stage>(null);
  const layouter = useRef(new Layouter());
  const places = useRef(new Map<Iri, Place>());
  const [pinned, setPinned] = useState<ReadonlySet<Iri>>(new Set());
  const [ready, setReady] = useState(false);
  const [broken, setBroken] = useState(false);
  const heard = useRef(listener);
  heard.current = listener;

  useEffect(() => {
    if (!network || !container.current || !seen || broken) return;
    const away = new AbortController();
    void draw(network, container.current, away.signal);
    return () => away.abort();
  }, [network, container, seen, broken]);

  const draw = async (network: Network, element: HTMLElement, away: AbortSignal) => {
    const size = room(element);
    const begin = start(network, places.current, pinned);
    const graph = await inSlices(building(network, begin.places, focus, pinned), away);
    if (!graph) return;
    try {
      stage.current ??= new Stage(element, relay(heard));
    } catch {
      // Without WebGL there is no picture, but there is the list.
      setBroken(true);
      return;
    }
    const shown = stage.current;
    // Another picture is shown when it is laid out; until then there is the one before.
    if (!begin.fresh) {
      shown.show(graph);
      remember(begin.places, places.current);
      if (begin.newcomers.length === 0) {
        if (shown.lost()) shown.fit();
        return;
      }
    }
    layouter.current.run(graph, new Set(begin.newcomers), begin.fresh, size, (arranged) => {
      move(graph, arranged);
      remember(arranged, places.current);
      if (begin.fresh) shown.show(graph, size);
      setReady(true);
      const astray = begin.fresh ? pinned.size > 0 : shown.misses(begin.newcomers) || shown.lost();
      if (astray) shown.fit();
    });
  };

  useEffect(
    () => () => {
      layouter.current.stop();
      stage.current?.kill();
      stage.current = null;
    },
    [],
  );

  const pin = (iri: Iri, pins: boolean, place?: Place) => {
    if (place) places.current.set(iri, place);
    stage.current?.setPinned(iri, pins);
    setPinned((before) => new Set(pins ? [...before, iri] : [...before].filter((other) => other !== iri)));
  };
  return { stage, ready, broken, pinned, pin };
}

function room(container: HTMLElement) {
  return { width: Math.max(200, container.clientWidth - 2 * MARGIN), height: Math.max(160, container.clientHeight - 2 * MARGIN) };
}

function remember(from: ReadonlyMap<Iri, Place>, places: Map<Iri, Place>) {
  for (const [iri, place] of from) places.set(iri, place);
}

/** The stage outlives what it was made with; it is to tell the listener of now. */
function relay(listener: { current: StageListener }): StageListener {
  return {
    choose: (iri) => listener.current.choose(iri),
    openFact: (id) => listener.current.openFact(id),
    expand: (iri) => listener.current.expand(iri),
    menu: (iri, at) => listener.current.menu(iri, at),
    point: (iri) => listener.current.point(iri),
    drop: (iri, place) => listener.current.drop(iri, place),
    leave: () => listener.current.leave(),
  };
}
