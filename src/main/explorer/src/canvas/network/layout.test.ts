import { expect, test } from 'vitest';
import { arrange, settle, type Layout } from './layout';

const COUNT = 30;

/** A hub and what hangs on it, all close together. */
function star(fixed: number[] = []): Layout {
  const places = Float64Array.from({ length: 2 * COUNT }, (_, at) => 3 * Math.sin(at * 7));
  const edges = Uint32Array.from({ length: 2 * (COUNT - 1) }, (_, at) => (at % 2 === 0 ? 0 : (at + 1) / 2));
  return { places, radii: new Float64Array(COUNT).fill(8), fixed: Uint8Array.from({ length: COUNT }, (_, node) => (fixed.includes(node) ? 1 : 0)), edges, width: 900, height: 500 };
}

function distance(places: Float64Array, one: number, other: number) {
  return Math.hypot(places[2 * one]! - places[2 * other]!, places[2 * one + 1]! - places[2 * other + 1]!);
}

const pairs = Array.from({ length: COUNT }, (_, one) => Array.from({ length: one }, (_, other) => [one, other] as const)).flat();

test('the same network is laid out the same', () => {
  expect(arrange(star())).toEqual(arrange(star()));
});

test('no mark covers another', () => {
  const places = arrange(star());
  for (const [one, other] of pairs) expect(distance(places, one, other)).toBeGreaterThan(16);
});

test('the picture is filled, not left', () => {
  const xs = arrange(star()).filter((_, at) => at % 2 === 0);
  expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(400);
  expect(Math.max(...xs)).toBeLessThan(500);
});

test('newcomers find room while all others stay where they are', () => {
  const held = Array.from({ length: COUNT - 3 }, (_, node) => node);
  const before = star(held);
  // Those that are held lie apart already.
  held.forEach((node) => before.places.set([60 * (node % 6), 60 * Math.floor(node / 6)], 2 * node));
  const places = settle(before);
  expect(places.slice(0, 2 * held.length)).toEqual(before.places.slice(0, 2 * held.length));
  for (const [one, other] of pairs.filter(([one]) => one >= held.length)) expect(distance(places, one, other)).toBeGreaterThan(16);
});

test('a pinned node stays while all others are laid out', () => {
  const layout = star([4]);
  layout.places.set([200, -100], 8);
  expect([...arrange(layout).slice(8, 10)]).toEqual([200, -100]);
});
