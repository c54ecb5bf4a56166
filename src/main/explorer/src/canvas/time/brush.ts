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

function clamp(moment: number, whole: Interval): number {
  return Math.min(whole.end, Math.max(whole.begin, moment));
}
