import type { KeyboardEvent, RefObject } from 'react';
import { isBare } from '../../keys';
import type { Iri } from '../../view';
import type { Action } from './actions';
import { isDirection } from './move';
import type { Stage } from './stage';

interface Keyed {
  stage: RefObject<Stage | null>;
  marked?: Iri;
  mark: (iri: Iri | undefined) => void;
  actions: (iri: Iri) => Action[];
  openMenu: (iri: Iri) => void;
  isBusy: boolean;
}

/** What keys do while the picture has the focus. */
export function useNetworkKeys({ stage, marked, mark, actions, openMenu, isBusy }: Keyed) {
  const always: Record<string, () => void> = {
    f: () => stage.current?.fit(),
    '+': () => stage.current?.zoom(true),
    '=': () => stage.current?.zoom(true),
    '-': () => stage.current?.zoom(false),
  };
  return (event: KeyboardEvent) => {
    if (isBusy || !isBare(event)) return;
    const act = isDirection(event.key)
      ? move(stage.current, marked, event.key, mark)
      : (always[event.key] ?? (marked ? ofThing(marked, event.key, actions, openMenu) : undefined));
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}

function move(stage: Stage | null, marked: Iri | undefined, direction: Parameters<Stage['next']>[1], mark: (iri: Iri) => void) {
  return () => {
    const next = stage?.next(marked, direction);
    if (next) mark(next);
  };
}

function ofThing(iri: Iri, key: string, actions: (iri: Iri) => Action[], openMenu: (iri: Iri) => void) {
  if (key === 'm' || key === 'ContextMenu') return () => openMenu(iri);
  return actions(iri).find((action) => action.key === key)?.does;
}
