import type { CalendarDate } from '../../view';
import { dateOf, interval, shifted, type Interval, type Unit } from './dates';

/** A period as the filters have it: whole days, months or years, both ends included, either one open. */
export interface Period {
  from?: CalendarDate;
  to?: CalendarDate;
}

/** The period between two moments, in whole units; the one may be before or after the other. */
export function brushed(one: number, other: number, unit: Unit): Period {
  return { from: dateOf(Math.min(one, other), unit), to: dateOf(Math.max(one, other), unit) };
}

/** The time that a period takes of a whole. */
export function within(period: Period, whole: Interval): Interval {
  const begin = interval(period.from)?.begin ?? whole.begin;
  const end = interval(period.to)?.end ?? whole.end;
  return { begin: clamp(begin, whole), end: clamp(end, whole) };
}

/** Moves one end by so many units; it stays in the whole and on its side of the other end. */
export function moved(period: Period, end: 'from' | 'to', by: number, unit: Unit, whole: Interval): Period {
  const first = dateOf(whole.begin, unit);
  const last = dateOf(whole.end - 1, unit);
  const from = period.from ?? first;
  const to = period.to ?? last;
  const next = shifted(dateOf(interval(end === 'from' ? from : to)!.begin, unit), unit, by);
  const begin = (date: CalendarDate) => interval(date)!.begin;
  if (begin(next) < begin(first) || begin(next) > begin(last)) return { from, to };
  if (end === 'from') return begin(next) > begin(to) ? { from, to } : { from: next, to };
  return begin(next) < begin(from) ? { from, to } : { from, to: next };
}

/** Bars beyond so small a share of all at either end are left out, if the rest is then several times as wide. */
const RARE = 0.1;
const PRESSED = 3;

/** The period in which most of it happened, where showing all would press it into a few bars. */
export function mostOf(bars: { date: CalendarDate; count: number }[], unit: Unit): Period | undefined {
  const total = bars.reduce((sum, { count }) => sum + count, 0);
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return undefined;
  const from = reached(bars, total * RARE) ?? first.date;
  const to = reached([...bars].reverse(), total * RARE) ?? last.date;
  const length = (begin: CalendarDate, end: CalendarDate) => interval(end)!.end - interval(begin)!.begin;
  if (length(from, to) * PRESSED > length(first.date, last.date)) return undefined;
  return { from: dateOf(interval(from)!.begin, unit), to: dateOf(interval(to)!.begin, unit) };
}

function reached(bars: { date: CalendarDate; count: number }[], share: number): CalendarDate | undefined {
  let sum = 0;
  return bars.find(({ count }) => (sum += count) > share)?.date;
}

/** Whether one period lies within another. */
export function covers(outer: Period, inner: Period): boolean {
  const begin = interval(inner.from ?? outer.from)?.begin;
  const end = interval(inner.to ?? outer.to)?.end;
  return begin !== undefined && end !== undefined && begin >= interval(outer.from)!.begin && end <= interval(outer.to)!.end;
}

function clamp(moment: number, whole: Interval): number {
  return Math.min(whole.end, Math.max(whole.begin, moment));
}
