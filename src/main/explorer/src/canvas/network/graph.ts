import { max } from 'd3-array';
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

const MANY_NODES = 1000;
const MANY_EDGES = 2000;
const SMALLER = 0.5;

/** Whether there is so much that marks have to be small and lines plain, to be told apart and to be drawn in time. */
export function isDense(nodes: number, edges: number): boolean {
  return nodes > MANY_NODES || edges > MANY_EDGES;
}

/** So many are added in one step. */
const STEP = 500;

/** Builds what is drawn, in steps, as it may be much; every node needs a place. */
export function* building(
  network: Network,
  places: ReadonlyMap<Iri, Place>,
  focus: readonly Iri[],
  pinned: ReadonlySet<Iri>,
): Generator<void, CanvasGraph> {
  const graph: CanvasGraph = new MultiDirectedGraph();
  const dense = isDense(network.nodes.length, network.edges.length);
  const scale = dense ? SMALLER : 1;
  const most = {
    degree: max(network.nodes, ({ kind, degree }) => (kind === 'event' ? 1 : degree)) ?? 1,
    sources: max(network.nodes, ({ kind, sources }) => (kind === 'event' ? sources : 1)) ?? 1,
  };
  for (const node of network.nodes) {
    graph.addNode(node.iri, {
      ...places.get(node.iri)!,
      thing: node,
      size: scale * radius(node, most, focus.includes(node.iri)),
      shape: SHAPES[node.kind],
      standing: node.standing,
      pinned: pinned.has(node.iri),
    });
    if (graph.order % STEP === 0) yield;
  }
  const aside = asides(network.edges);
  yield;
  for (const edge of network.edges) {
    graph.addEdgeWithKey(edge.id, edge.from, edge.to, {
      fact: edge,
      size: scale * width(edge),
      standing: edge.standing,
      directed: edge.directed && !dense,
      aside: aside.get(edge.id)! * GAP,
    });
    if (graph.size % STEP === 0) yield;
  }
  return graph;
}

export function move(graph: CanvasGraph, places: ReadonlyMap<Iri, Place>) {
  graph.updateEachNodeAttributes((iri, data) => ({ ...data, ...places.get(iri) }), { attributes: ['x', 'y'] });
}
