import { MultiDirectedGraph } from 'graphology';
import type { Iri, Network, NetworkEdge, NetworkNode } from '../../view';
import type { FactLook } from './factProgram';
import { radius, SHAPES, width } from './looks';
import { asides } from './network';
import type { Place } from './start';
import type { ThingLook } from './thingProgram';

export interface ThingAttributes extends Place, ThingLook {
  size: number;
  thing: NetworkNode;
}

export interface FactAttributes extends FactLook {
  size: number;
  fact: NetworkEdge;
}

export type CanvasGraph = MultiDirectedGraph<ThingAttributes, FactAttributes>;

/** Pixels between edges that lie side by side. */
const GAP = 5;

/** Builds what is drawn; every node needs a place. */
export function build(network: Network, places: ReadonlyMap<Iri, Place>, focus: readonly Iri[], pinned: ReadonlySet<Iri>): CanvasGraph {
  const graph: CanvasGraph = new MultiDirectedGraph();
  const most = {
    degree: Math.max(1, ...network.nodes.filter((node) => node.kind !== 'event').map((node) => node.degree)),
    sources: Math.max(1, ...network.nodes.filter((node) => node.kind === 'event').map((node) => node.sources)),
  };
  for (const node of network.nodes) {
    graph.addNode(node.iri, {
      ...places.get(node.iri)!,
      thing: node,
      size: radius(node, most, focus.includes(node.iri)),
      shape: SHAPES[node.kind],
      standing: node.standing,
      pinned: pinned.has(node.iri),
    });
  }
  const aside = asides(network.edges);
  for (const edge of network.edges) {
    graph.addEdgeWithKey(edge.id, edge.from, edge.to, {
      fact: edge,
      size: width(edge),
      standing: edge.standing,
      directed: edge.directed,
      aside: aside.get(edge.id)! * GAP,
    });
  }
  return graph;
}
