import { expect, test } from 'vitest';
import { inSlices } from './slices';

function* busy(steps: number, each: number): Generator<void, number> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + each;
    while (performance.now() < end);
    yield;
  }
  return steps;
}

test('others get their turn while much is being done', async () => {
  let turns = 0;
  const other = setInterval(() => turns++, 1);
  expect(await inSlices(busy(20, 10), new AbortController().signal)).toBe(20);
  clearInterval(other);
  expect(turns).toBeGreaterThan(1);
});

test('what was called off comes to nothing', async () => {
  const away = new AbortController();
  const result = inSlices(busy(1000, 10), away.signal);
  away.abort();
  expect(await result).toBeUndefined();
});
