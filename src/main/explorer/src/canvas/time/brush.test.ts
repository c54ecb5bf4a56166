import { expect, test } from 'vitest';
import { brushed, covers, mostOf, moved, within } from './brush';
import { interval } from './dates';

const whole = { begin: interval('2019')!.begin, end: interval('2021')!.end };

test('dragging either way chooses whole units', () => {
  const [january, march] = [interval('2020-01-15')!.begin, interval('2020-03-02')!.begin];
  expect(brushed(march, january, 'month')).toEqual({ from: '2020-01', to: '2020-03' });
  expect(brushed(january, january, 'day')).toEqual({ from: '2020-01-15', to: '2020-01-15' });
});

test('an open end reaches as far as all of the time', () => {
  expect(within({ from: '2020' }, whole)).toEqual({ begin: interval('2020')!.begin, end: whole.end });
  expect(within({ from: '1900', to: '2020' }, whole).begin).toBe(whole.begin);
});

test('a key moves one end by one unit, from where it is open too', () => {
  expect(moved({ from: '2020-05', to: '2020-07' }, 'from', 1, 'month', whole)).toEqual({ from: '2020-06', to: '2020-07' });
  expect(moved({}, 'to', -1, 'year', whole)).toEqual({ from: '2019', to: '2020' });
});

test('an end neither passes the other nor leaves the time there is', () => {
  const period = { from: '2020-05', to: '2020-05' };
  expect(moved(period, 'from', 1, 'month', whole)).toEqual(period);
  expect(moved(period, 'to', -1, 'month', whole)).toEqual(period);
  expect(moved({ from: '2019', to: '2021' }, 'to', 1, 'year', whole)).toEqual({ from: '2019', to: '2021' });
});

test('a few early bars do not press all others together', () => {
  const bars = [{ date: '1920', count: 1 }, { date: '1990', count: 1 }, { date: '2018', count: 40 }, { date: '2019', count: 60 }, { date: '2020', count: 50 }];
  expect(mostOf(bars, 'year')).toEqual({ from: '2018', to: '2020' });
});

test('where bars are even, all are shown', () => {
  expect(mostOf([2017, 2018, 2019, 2020].map((year) => ({ date: `${year}`, count: 5 })), 'year')).toBeUndefined();
  expect(mostOf([], 'year')).toBeUndefined();
});

test('a period lies within another, or not', () => {
  expect(covers({ from: '2018', to: '2020' }, { from: '2019-03', to: '2020-12' })).toBe(true);
  expect(covers({ from: '2018', to: '2020' }, { from: '2017' })).toBe(false);
  expect(covers({ from: '2018', to: '2020' }, {})).toBe(true);
});
