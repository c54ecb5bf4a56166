import type { TypeCount } from '../../view';

export interface TypeNode extends TypeCount {
  below: TypeNode[];
}

/** The classes as a tree, the most frequent first; those whose parent is not there are at the top. */
export function treeOf(types: TypeCount[]): TypeNode[] {
  const nodes = new Map(types.map((type): [string, TypeNode] => [type.type, { ...type, below: [] }]));
  const top: TypeNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.parent === undefined ? undefined : nodes.get(node.parent);
    (parent ? parent.below : top).push(node);
  }
  const sort = (list: TypeNode[]) => {
    list.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'));
    list.forEach((node) => sort(node.below));
  };
  sort(top);
  return top;
}

/** Whether it or something below it is chosen. */
export function holds(node: TypeNode, chosen: string[]): boolean {
  return chosen.includes(node.type) || node.below.some((other) => holds(other, chosen));
}
