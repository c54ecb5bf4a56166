import { expect, test } from 'vitest';
import { interval } from './dates';
import { byMonth, mainTime, pack } from './lanes';

test('what would touch goes to the next lane, and the first free lane is used', () => {
  const lanes = pack([
    { left: 0, right: 50 },
    { left: 40, right: 90 },
    { left: 57, right: 80 },
    { left: 58, right: 80 },
  ]);
  expect(lanes).toEqual([0, 1, 2, 0]);
});

test('one event long ago does not press all others together', () => {
  const days = Array.from({ length: 28 }, (_, day) => ({ date: `2020-01-${String(day + 1).padStart(2, '0')}` }));
  const time = mainTime([{ date: '1945' }, ...days])!;
  expect(time.begin).toBeGreaterThan(interval('2019')!.end);
  expect(mainTime(days)).toEqual({ begin: interval('2020-01-01')!.begin, end: interval('2020-01-28')!.end });
});

test('without dates there is no time', () => {
  expect(mainTime([{}])).toBeUndefined();
});

test('events are under their month; what is known to the year alone is under the year', () => {
  const months = byMonth([{ date: '2019' }, { date: '2020-01-03' }, { date: '2020-01' }, { begin: '2020-02-01', end: '2020-03' }, {}]);
  expect(months.map(({ year, month, events }) => [year, month, events.length])).toEqual([
    [2019, undefined, 1],
    [2020, 0, 2],
    [2020, 1, 1],
  ]);
});
