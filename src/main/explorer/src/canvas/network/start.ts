import type { Iri, Network } from '../../view';
import { neighbours } from './network';

export interface Place {
  x: number;
  y: number;
}

/** Turning by this between one and the next spreads them evenly, as seeds in a sunflower: pi (3 - sqrt 5). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const SPACING = 30;
const BESIDE = 44;

export interface Start {
  places: Map<Iri, Place>;
  /** Those that had no place before. */
  newcomers: Iri[];
  /** Whether so little was there before that all is laid out anew. */
  fresh: boolean;
}

/** Below this share of nodes with a known place the picture is another one. */
const SAME_PICTURE = 0.3;

/** Where to begin: what was there stays, newcomers begin beside their neighbours; always the same. */
export function start(network: Network, known: ReadonlyMap<Iri, Place>, pinned: ReadonlySet<Iri>): Start {
  const familiar = network.nodes.filter((node) => known.has(node.iri));
  const fresh = familiar.length < network.nodes.length * SAME_PICTURE;
  const kept = fresh ? familiar.filter((node) => pinned.has(node.iri)) : familiar;
  const places = new Map(kept.map((node) => [node.iri, known.get(node.iri)!]));
  const newcomers = network.nodes.map((node) => node.iri).filter((iri) => !places.has(iri));
  if (fresh) sunflower(network, newcomers, places);
  else beside(network, newcomers, places);
  return { places, newcomers, fresh };
}

/** The most connected in the middle. */
function sunflower(network: Network, newcomers: Iri[], places: Map<Iri, Place>) {
  const near = neighbours(network);
  const inOrder = [...newcomers].sort((a, b) => near.get(b)!.size - near.get(a)!.size || (a < b ? -1 : 1));
  inOrder.forEach((iri, index) => {
    const distance = SPACING * Math.sqrt(index);
    places.set(iri, { x: distance * Math.cos(index * GOLDEN_ANGLE), y: distance * Math.sin(index * GOLDEN_ANGLE) });
  });
}

/** Those next to somebody who has a place first, then those next to them, and so on; strangers at the rim. */
function beside(network: Network, newcomers: Iri[], places: Map<Iri, Place>) {
  const near = neighbours(network);
  const known = [...places.values()];
  const middle = mean(known);
  const rim = Math.max(0, ...known.map((place) => Math.hypot(place.x - middle.x, place.y - middle.y)));
  let waiting = newcomers;
  let turn = 0;
  while (waiting.length > 0) {
    const next = waiting.filter((iri) => [...near.get(iri)!].some((other) => places.has(other)));
    const placed = next.length > 0 ? next : waiting;
    const found = placed.map((iri): [Iri, Place] => {
      const anchors = [...near.get(iri)!].flatMap((other) => places.get(other) ?? []);
      const angle = turn++ * GOLDEN_ANGLE;
      const from = anchors.length > 0 ? mean(anchors) : middle;
      const distance = anchors.length > 0 ? BESIDE : rim + BESIDE;
      return [iri, { x: from.x + distance * Math.cos(angle), y: from.y + distance * Math.sin(angle) }];
    });
    for (const [iri, place] of found) places.set(iri, place);
    waiting = waiting.filter((iri) => !places.has(iri));
  }
}

function mean(places: Place[]): Place {
  const count = Math.max(1, places.length);
  return { x: places.reduce((sum, place) => sum + place.x, 0) / count, y: places.reduce((sum, place) => sum + place.y, 0) / count };
}
