import type { Ontology } from '../view';

export type OntologyClass = Ontology['classes'][number];

/** The classes below each; those at the top are below the empty name. */
export type Tree = Map<string, OntologyClass[]>;

/** Things of the world before what documents are made of, then the most frequent first, then by name. A class whose parent is not in the list is at the top. */
export function childrenOf(classes: readonly OntologyClass[]): Tree {
  const known = new Set(classes.map(({ type }) => type));
  const tree: Tree = new Map();
  for (const one of classes) {
    const parent = one.parent && known.has(one.parent) ? one.parent : '';
    tree.set(parent, [...(tree.get(parent) ?? []), one]);
  }
  for (const siblings of tree.values()) siblings.sort(inOrder);
  return tree;
}

function inOrder(one: OntologyClass, other: OntologyClass): number {
  const worldly = Number(other.kind !== undefined) - Number(one.kind !== undefined);
  return worldly || other.count - one.count || (one.label < other.label ? -1 : 1);
}

/** Those that fit the words, with what they are below of; without instances only if all are wanted. */
export function fitting(classes: readonly OntologyClass[], words: string, all: boolean): OntologyClass[] {
  const sought = words.trim().toLowerCase();
  const byType = new Map(classes.map((one) => [one.type, one]));
  const kept = new Set<string>();
  for (const one of classes) {
    if (!all && one.count === 0) continue;
    if (!`${one.label} ${one.type} ${one.comment}`.toLowerCase().includes(sought)) continue;
    for (let above: OntologyClass | undefined = one; above && !kept.has(above.type); above = above.parent ? byType.get(above.parent) : undefined) {
      kept.add(above.type);
    }
  }
  return classes.filter(({ type }) => kept.has(type));
}
