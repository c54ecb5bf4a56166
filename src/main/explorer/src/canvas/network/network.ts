import type { Iri, Network, NetworkEdge, NetworkNode, Paths } from '../../view';

/** Several answers as one; what two of them tell is told once, by the first. */
export function merge(answers: Network[]): Network {
  const nodes = new Map<Iri, NetworkNode>();
  const edges = new Map<string, NetworkEdge>();
  for (const answer of answers) {
    for (const node of answer.nodes) if (!nodes.has(node.iri)) nodes.set(node.iri, node);
    for (const edge of answer.edges) if (!edges.has(edge.id)) edges.set(edge.id, edge);
  }
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()].filter((edge) => nodes.has(edge.from) && nodes.has(edge.to) && edge.from !== edge.to),
    left: Math.max(0, ...answers.map((answer) => answer.left)),
  };
}

/** The ways between two things as one network. */
export function fromPaths(paths: Paths): Network {
  return merge(paths.paths.map((path) => ({ ...path, left: 0 })));
}

/** Without some things, and without what hung on nothing else. */
export function without(network: Network, hidden: ReadonlySet<Iri>): Network {
  if (hidden.size === 0) return network;
  const near = neighbours(network);
  const gone = (node: NetworkNode) =>
    hidden.has(node.iri) || (near.get(node.iri)!.size > 0 && [...near.get(node.iri)!].every((other) => hidden.has(other)));
  const nodes = network.nodes.filter((node) => !gone(node));
  return merge([{ ...network, nodes }]);
}

/** Who is next to whom. */
export function neighbours(network: Pick<Network, 'nodes' | 'edges'>): Map<Iri, Set<Iri>> {
  const near = new Map<Iri, Set<Iri>>(network.nodes.map((node) => [node.iri, new Set()]));
  for (const edge of network.edges) {
    near.get(edge.from)?.add(edge.to);
    near.get(edge.to)?.add(edge.from);
  }
  return near;
}

/**
 * How far each edge lies to the side of the straight line between its ends, in units of one gap, so
 * that several between the same two lie next to one another; the side is the same from either end.
 */
export function asides(edges: NetworkEdge[]): Map<string, number> {
  const between = new Map<string, NetworkEdge[]>();
  for (const edge of edges) {
    const ends = edge.from < edge.to ? `${edge.from} ${edge.to}` : `${edge.to} ${edge.from}`;
    const others = between.get(ends);
    if (others) others.push(edge);
    else between.set(ends, [edge]);
  }
  const aside = new Map<string, number>();
  for (const parallel of between.values()) {
    parallel.forEach((edge, index) => {
      const side = index - (parallel.length - 1) / 2;
      aside.set(edge.id, side === 0 ? 0 : edge.from < edge.to ? side : -side);
    });
  }
  return aside;
}
