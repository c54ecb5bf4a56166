import { expect, test } from 'vitest';
import { dateOf, DAY, interval, shifted, timeOf, unitOf } from './dates';

const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);

test('a date leaves as much time open as it is not told', () => {
  expect(interval('2020-01-03')).toEqual({ begin: utc('2020-01-03'), end: utc('2020-01-03') + DAY });
  expect(interval('2020-02')).toEqual({ begin: utc('2020-02-01'), end: utc('2020-03-01') });
  expect(interval('2020')).toEqual({ begin: utc('2020-01-01'), end: utc('2021-01-01') });
});

test('the first century is not the twentieth', () => {
  expect(dateOf(interval('0044-03-15')!.begin, 'day')).toBe('0044-03-15');
});

test('what is no date takes no time', () => {
  for (const nonsense of [undefined, '', 'soon', '2020-13', '2020-01-40', '20']) expect(interval(nonsense)).toBeUndefined();
});

test('a date is as exact as it is long', () => {
  expect(['2020', '2020-01', '2020-01-03', '-0044'].map(unitOf)).toEqual(['year', 'month', 'day', 'year']);
});

test('units are counted over the ends of months and years', () => {
  expect(shifted('2020-12', 'month', 1)).toBe('2021-01');
  expect(shifted('2020-03-01', 'day', -1)).toBe('2020-02-29');
  expect(shifted('2020', 'year', -3)).toBe('2017');
});

test('an event with a beginning and an end takes the time between, both included', () => {
  expect(timeOf({ begin: '2020-01', end: '2020-02' })).toEqual({ begin: utc('2020-01-01'), end: utc('2020-03-01') });
  expect(timeOf({ end: '2020' })).toEqual(interval('2020'));
  expect(timeOf({})).toBeUndefined();
});
