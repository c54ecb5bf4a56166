import type { Iri } from '../../view';
import type { Place } from './start';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const WAYS: Record<Direction, Place> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** How much farther something counts that lies to the side of the way. */
const SIDEWAYS = 2;

export function isDirection(key: string): key is Direction {
  return key in WAYS;
}

/** The nearest in a direction, within a quarter circle; y grows downwards. */
export function next(places: Iterable<[Iri, Place]>, from: Place, direction: Direction): Iri | undefined {
  const way = WAYS[direction];
  let best: Iri | undefined;
  let least = Infinity;
  for (const [iri, place] of places) {
    const ahead = (place.x - from.x) * way.x + (place.y - from.y) * way.y;
    const aside = Math.abs((place.x - from.x) * way.y - (place.y - from.y) * way.x);
    if (ahead <= 0 || aside > ahead) continue;
    const distance = ahead + SIDEWAYS * aside;
    if (distance < least) [best, least] = [iri, distance];
  }
  return best;
}
