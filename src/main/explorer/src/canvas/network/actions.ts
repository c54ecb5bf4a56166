import type { Iri } from '../../view';
import type { Selection } from '../selection';

/** Something that can be done with a thing on the canvas, by menu, button or key. */
export interface Action {
  name: string;
  key: string;
  does: () => void;
}

interface Doer {
  selection: Selection;
  pinned: ReadonlySet<Iri>;
  pin(iri: Iri, pinned: boolean): void;
  beginWay(iri: Iri): void;
}

/** What can be done with a thing, the most useful first. */
export function actionsOf(iri: Iri, { selection, pinned, pin, beginWay }: Doer): Action[] {
  const open = selection.expanded.includes(iri) || (selection.focus.includes(iri) && selection.focus.length > 1);
  return [
    { name: 'Open dossier', key: 'Enter', does: () => selection.choose(iri) },
    open
      ? { name: 'Take neighbours away', key: 'c', does: () => selection.collapse(iri) }
      : { name: 'Show neighbours', key: 'e', does: () => selection.expand(iri) },
    { name: 'Show only this', key: 'o', does: () => selection.only(iri) },
    { name: 'Find a way to …', key: 'w', does: () => beginWay(iri) },
    { name: pinned.has(iri) ? 'Release' : 'Pin', key: 'p', does: () => pin(iri, !pinned.has(iri)) },
    { name: 'Hide', key: 'h', does: () => selection.hide(iri) },
  ];
}
