import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Iri, Network } from '../../view';
import { build } from './graph';
import { Layouter } from './layouter';
import { Stage, type StageListener } from './stage';
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
    const size = room(container.current);
    const begin = start(network, places.current, pinned);
    const graph = build(network, begin.places, focus, pinned);
    try {
      stage.current ??= new Stage(container.current, graph, relay(heard));
    } catch {
      // Without WebGL there is no picture, but there is the list.
      setBroken(true);
      return;
    }
    stage.current.show(graph);
    remember(begin.places, places.current);
    if (begin.newcomers.length === 0) {
      if (stage.current.lost()) stage.current.fit();
      return;
    }
    if (begin.fresh) stage.current.frame(size);
    const free = new Set(begin.newcomers);
    layouter.current.run(graph, free, begin.fresh, size, (arranged) => {
      stage.current?.place(arranged);
      remember(arranged, places.current);
      setReady(true);
      const astray = begin.fresh ? pinned.size > 0 : stage.current?.misses(begin.newcomers) || stage.current?.lost();
      if (astray) stage.current?.fit();
    });
  }, [network, container, seen, broken]);

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
