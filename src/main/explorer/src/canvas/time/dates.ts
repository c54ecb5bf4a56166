import type { CalendarDate } from '../../view';

/** Milliseconds since 1970, UTC; `end` exclusive. */
export interface Interval {
  begin: number;
  end: number;
}

export type Unit = 'day' | 'month' | 'year';

export const DAY = 86_400_000;

const DATE = /^(-?\d{4,6})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** The time that a date leaves open: a day, a month or a year; nothing for what is no date. */
export function interval(date: CalendarDate | undefined): Interval | undefined {
  const parts = DATE.exec(date ?? '');
  if (!parts) return undefined;
  const year = Number(parts[1]);
  const month = parts[2] ? Number(parts[2]) : undefined;
  const day = parts[3] ? Number(parts[3]) : undefined;
  if ((month !== undefined && (month < 1 || month > 12)) || (day !== undefined && (day < 1 || day > 31))) return undefined;
  if (day !== undefined) return { begin: utc(year, month! - 1, day), end: utc(year, month! - 1, day + 1) };
  if (month !== undefined) return { begin: utc(year, month - 1, 1), end: utc(year, month, 1) };
  return { begin: utc(year, 0, 1), end: utc(year + 1, 0, 1) };
}

/** Date.UTC, which takes the years 0 to 99 for 1900 to 1999, without that. */
export function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

/** How exactly it is known. */
export function unitOf(date: CalendarDate): Unit {
  return (['year', 'month', 'day'] as const)[date.replace(/^-/, '').split('-').length - 1] ?? 'day';
}

/** The day, month or year that a moment lies in. */
export function dateOf(moment: number, unit: Unit): CalendarDate {
  const date = new Date(moment);
  const year = date.getUTCFullYear();
  const written = (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
  const two = (value: number) => String(value).padStart(2, '0');
  if (unit === 'year') return written;
  const month = `${written}-${two(date.getUTCMonth() + 1)}`;
  return unit === 'month' ? month : `${month}-${two(date.getUTCDate())}`;
}

/** So many units later, or earlier. */
export function shifted(date: CalendarDate, unit: Unit, by: number): CalendarDate {
  const from = interval(date)!.begin;
  const moment = new Date(from);
  const [year, month, day] = [moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate()];
  if (unit === 'year') return dateOf(utc(year + by, 0, 1), unit);
  return dateOf(unit === 'month' ? utc(year, month + by, 1) : utc(year, month, day + by), unit);
}

/** The time of an event that may have a date, or a beginning, an end, or both. */
export function timeOf({ date, begin, end }: { date?: CalendarDate; begin?: CalendarDate; end?: CalendarDate }): Interval | undefined {
  if (date) return interval(date);
  const [from, to] = [interval(begin), interval(end)];
  if (!from && !to) return undefined;
  return { begin: (from ?? to)!.begin, end: (to ?? from)!.end };
}
