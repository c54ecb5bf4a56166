import { expect, test } from 'vitest';
import { next } from './move';

const places: [string, { x: number; y: number }][] = [
  ['near', { x: 20, y: 4 }],
  ['far', { x: 60, y: 0 }],
  ['below', { x: 2, y: 30 }],
  ['behind', { x: -5, y: 0 }],
];

test('an arrow leads to the nearest in its direction', () => {
  const from = { x: 0, y: 0 };
  expect(next(places, from, 'ArrowRight')).toBe('near');
  expect(next(places, from, 'ArrowDown')).toBe('below');
  expect(next(places, from, 'ArrowLeft')).toBe('behind');
});

test('where there is nothing it leads nowhere', () => {
  expect(next(places, { x: 0, y: 0 }, 'ArrowUp')).toBeUndefined();
});
