import { expect, test } from 'vitest';
import { fitted, panned, WHOLE, zoomed } from './view';
import { world } from './world';

const size = { width: 800, height: 400 };

test('closer leaves the point under the pointer where it is', () => {
  const at = { x: 200, y: 100 };
  const { scale, left, top } = zoomed(WHOLE, 2, at, size);
  expect({ x: at.x * scale + left, y: at.y * scale + top }).toEqual(at);
});

test('the world never leaves the picture', () => {
  expect(panned(WHOLE, 500, -500, size)).toEqual(WHOLE);
  expect(panned({ scale: 2, left: 0, top: 0 }, -5000, 0, size).left).toBe(-800);
  expect(zoomed({ scale: 2, left: -300, top: -100 }, 0.1, { x: 0, y: 0 }, size)).toEqual(WHOLE);
});

test('all points come into view', () => {
  const points = [{ x: 400, y: 180 }, { x: 470, y: 220 }];
  const { scale, left, top } = fitted(points, size);
  for (const { x, y } of points) {
    expect(x * scale + left).toBeGreaterThan(0);
    expect(x * scale + left).toBeLessThan(size.width);
    expect(y * scale + top).toBeGreaterThan(0);
    expect(y * scale + top).toBeLessThan(size.height);
  }
  expect(scale).toBeGreaterThan(1);
  expect(fitted([], size)).toEqual(WHOLE);
});

test('north is up and east is right', () => {
  const { projection, land } = world(size.width, size.height);
  const [oslo, lima] = [projection([10.7, 59.9])!, projection([-77, -12])!];
  expect(oslo[1]).toBeLessThan(lima[1]);
  expect(oslo[0]).toBeGreaterThan(lima[0]);
  expect(land).toMatch(/^M/);
});
