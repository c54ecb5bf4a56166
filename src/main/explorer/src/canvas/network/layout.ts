import { forceCollide, forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from 'd3-force';
import { DirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

/** What is laid out, in arrays, as it goes to the worker: node i lies at (places[2i], places[2i+1]). */
export interface Layout {
  places: Float64Array;
  /** Room that each wants, in pixels. */
  radii: Float64Array;
  /** 1 for those that stay where they are. */
  fixed: Uint8Array;
  /** Edge j is between nodes edges[2j] and edges[2j+1]. */
  edges: Uint32Array;
  /** Of the picture when all is in view, in pixels. */
  width: number;
  height: number;
}

const CLEARANCE = 7;
const MANY = 1000;

/** Lays all out anew (ForceAtlas2), scaled to the picture. */
export function arrange(layout: Layout): Float64Array {
  const graph = asGraph(layout);
  const order = graph.order;
  const settings = {
    ...forceAtlas2.inferSettings(order),
    barnesHutOptimize: order > MANY,
    gravity: order > MANY ? 0.5 : 1.2,
    outboundAttractionDistribution: false,
    scalingRatio: 12,
    slowDown: order > MANY ? 10 : 4,
  };
  forceAtlas2.assign(graph, { iterations: order > MANY ? 120 : 480, settings });
  return apart({ ...layout, places: scaled(layout, read(graph, layout)) });
}

function asGraph(layout: Layout) {
  const graph = new DirectedGraph<{ x: number; y: number; fixed: boolean }>();
  layout.fixed.forEach((fixed, node) => {
    graph.addNode(String(node), { x: layout.places[2 * node]!, y: layout.places[2 * node + 1]!, fixed: fixed === 1 });
  });
  for (let at = 0; at < layout.edges.length; at += 2) {
    graph.mergeEdge(String(layout.edges[at]), String(layout.edges[at + 1]));
  }
  return graph;
}

function read(graph: ReturnType<typeof asGraph>, layout: Layout): Float64Array {
  const places = new Float64Array(layout.places.length);
  graph.forEachNode((node, { x, y }) => places.set([x, y], 2 * Number(node)));
  return places;
}

/** At most so much wider (or higher) than it came out, to make use of a wide (or high) picture. */
const STRETCH = 1.5;

/** Fills the picture, with the middle at 0; those that are pinned stay, so then nothing is scaled. */
export function scaled(layout: Layout, places: Float64Array): Float64Array {
  if (layout.fixed.includes(1)) return places;
  const [left, right] = extent(places, 0);
  const [low, high] = extent(places, 1);
  const across = layout.width / Math.max(right - left, 1);
  const upright = layout.height / Math.max(high - low, 1);
  const x = Math.min(across, upright * STRETCH);
  const y = Math.min(upright, across * STRETCH);
  return places.map((value, at) => (at % 2 === 0 ? (value - (left + right) / 2) * x : (value - (low + high) / 2) * y));
}

function extent(places: Float64Array, from: 0 | 1): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (let at = from; at < places.length; at += 2) {
    least = Math.min(least, places[at]!);
    most = Math.max(most, places[at]!);
  }
  return [least, most];
}

/** Moves newcomers to where they fit; all others are held. */
export function settle(layout: Layout): Float64Array {
  return simulated(layout, 160, true);
}

/** Moves those that overlap apart. */
function apart(layout: Layout): Float64Array {
  return simulated(layout, layout.fixed.length > MANY ? 12 : 80, false);
}

function simulated(layout: Layout, ticks: number, forces: boolean): Float64Array {
  const nodes: SimulationNodeDatum[] = Array.from(layout.fixed, (fixed, node) => {
    const [x, y] = [layout.places[2 * node]!, layout.places[2 * node + 1]!];
    return fixed ? { x, y, fx: x, fy: y } : { x, y };
  });
  const simulation = forceSimulation(nodes).stop();
  simulation.force('collide', forceCollide((_, node) => layout.radii[node]! + CLEARANCE).iterations(2));
  if (forces) {
    const links = Array.from({ length: layout.edges.length / 2 }, (_, edge) => ({
      source: layout.edges[2 * edge]!,
      target: layout.edges[2 * edge + 1]!,
    }));
    simulation.force('link', forceLink(links).distance(58).strength(0.3));
    simulation.force('apart', forceManyBody().strength(-70).distanceMax(320));
  }
  simulation.tick(ticks);
  const places = new Float64Array(layout.places.length);
  nodes.forEach((node, index) => places.set([node.x!, node.y!], 2 * index));
  return places;
}
