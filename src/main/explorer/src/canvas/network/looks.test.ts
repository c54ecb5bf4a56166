import { expect, test } from 'vitest';
import { thing } from './fixture';
import { radius, shortened, width } from './looks';
import { hexadecimal, mix } from './palette';

test('each doubling of the sources makes a line as much wider, up to a limit', () => {
  const steps = [1, 2, 4].map((sources) => width({ sources }));
  expect(steps[2]! - steps[1]!).toBeCloseTo(steps[1]! - steps[0]!);
  expect(width({ sources: 1000 })).toBe(4);
});

test('the more connected is the larger, and the one in focus stands out', () => {
  const most = { degree: 100, sources: 4 };
  const small = radius(thing('person/a', { degree: 4 }), most, false);
  expect(radius(thing('person/a', { degree: 100 }), most, false)).toBeGreaterThan(small);
  expect(radius(thing('person/a', { degree: 4 }), most, true)).toBeGreaterThan(small);
});

test('a long name is cut with an ellipsis', () => {
  expect(shortened('Ministry of Water', 12)).toBe('Ministry of…');
  expect(shortened('Lisbon', 12)).toBe('Lisbon');
});

test('colours are read and mixed', () => {
  expect(hexadecimal('rgb(0, 114, 178)')).toBe('#0072b2');
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
});
