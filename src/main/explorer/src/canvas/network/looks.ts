import type { Kind, NetworkEdge, NetworkNode, Standing } from '../../view';

/** What a mark on the canvas looks like, the same in WebGL, in the SVG and in the legend. */
export type Shape = 'circle' | 'square' | 'pin' | 'diamond' | 'dot';

export const SHAPES: Record<Kind, Shape> = {
  person: 'circle',
  organisation: 'square',
  place: 'pin',
  event: 'diamond',
  other: 'dot',
};

export const SHAPE_ORDER: Shape[] = ['circle', 'square', 'pin', 'diamond', 'dot'];
export const STANDING_ORDER: Standing[] = ['asserted', 'planned', 'uncertain', 'denied'];

const SMALLEST = 5;
const LARGEST = 17;
const SMALLEST_EVENT = 4.5;
const LARGEST_EVENT = 8;
const FOCUS_MORE = 2;

/** Radius in pixels: of an entity by its neighbours, of an event by its sources; areas, so by the root. */
export function radius(node: NetworkNode, most: { degree: number; sources: number }, focused: boolean): number {
  const share = node.kind === 'event' ? root(node.sources, most.sources) : root(node.degree, most.degree);
  const [from, to] = node.kind === 'event' ? [SMALLEST_EVENT, LARGEST_EVENT] : [SMALLEST, LARGEST];
  return from + (to - from) * share + (focused ? FOCUS_MORE : 0);
}

function root(value: number, most: number): number {
  return most > 0 ? Math.sqrt(Math.min(1, value / most)) : 0;
}

const THINNEST = 1.1;
const THICKER = 0.8;
const THICKEST = 4;

/** Width in pixels by the number of independent sources: each doubling is as much wider. */
export function width(edge: Pick<NetworkEdge, 'sources'>): number {
  return Math.min(THICKEST, THINNEST + THICKER * Math.log2(Math.max(1, edge.sources)));
}

const LONGEST = 34;

/** A name short enough for the canvas. */
export function shortened(label: string, longest = LONGEST): string {
  return label.length <= longest ? label : label.slice(0, longest - 1).trimEnd() + '…';
}
