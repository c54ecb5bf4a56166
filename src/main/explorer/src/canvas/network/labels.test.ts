import { expect, test } from 'vitest';
import { overlap, write, type Wanted } from './labels';

const picture = { width: 400, height: 300 };
const name = (key: string, x: number, y: number, more: Partial<Wanted> = {}): Wanted => ({ key, x, y, radius: 6, width: 80, height: 14, ...more });

test('a name goes to the right of its mark', () => {
  const [only] = write([name('a', 100, 100)], picture);
  expect(only).toEqual({ key: 'a', left: 110, top: 93, right: 190, bottom: 107 });
});

test('no name ever covers another, and the first wanted wins', () => {
  const crowd = Array.from({ length: 60 }, (_, index) => name(`${index}`, 120 + (index * 37) % 160, 60 + (index * 53) % 180));
  const written = write(crowd, picture);
  expect(written[0]!.key).toBe('0');
  expect(written.length).toBeGreaterThan(5);
  written.forEach((one, index) => written.slice(index + 1).forEach((other) => expect(overlap(one, other)).toBe(false)));
});

test('at the right rim a name goes to the left', () => {
  const [only] = write([name('a', 380, 100)], picture);
  expect(only!.right).toBe(370);
});

test('a name avoids other marks if it can; one that yields is left out if it cannot', () => {
  const marks = [{ left: 120, top: 90, right: 140, bottom: 110 }];
  expect(write([name('a', 100, 100)], picture, { marks })[0]!.right).toBe(90);
  const all = [{ left: 0, top: 0, right: 400, bottom: 300 }];
  expect(write([name('a', 100, 100)], picture, { marks: all })).toHaveLength(1);
  expect(write([name('a', 100, 100, { yields: true })], picture, { marks: all })).toHaveLength(0);
});
