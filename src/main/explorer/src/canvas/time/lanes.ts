import { quantileSorted } from 'd3-array';
import type { CalendarDate } from '../../view';
import { timeOf, type Interval } from './dates';

/** Something that takes up a stretch of a line, in pixels. */
export interface Stretch {
  left: number;
  right: number;
}

const GAP = 8;

/** The lane of each: the first in which it covers no other, so that few lanes are needed. In the order given. */
export function pack(stretches: Stretch[]): number[] {
  const ends: number[] = [];
  return stretches.map(({ left, right }) => {
    const free = ends.findIndex((end) => end + GAP <= left);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = right;
    return lane;
  });
}

interface Timed {
  date?: CalendarDate;
  begin?: CalendarDate;
  end?: CalendarDate;
}

/** What is so far off that it would press all others together is left out of the first picture. */
const RARE = 0.1;
const PRESSED = 3;

/**
 * The time that most of them happened in. All of it, unless leaving out the rarest at either end
 * makes the picture several times as wide.
 */
export function mainTime(events: Timed[]): Interval | undefined {
  const times = events.flatMap((event) => timeOf(event) ?? []);
  if (times.length === 0) return undefined;
  const begins = times.map(({ begin }) => begin).sort((a, b) => a - b);
  const ends = times.map(({ end }) => end).sort((a, b) => a - b);
  const whole = { begin: begins[0]!, end: ends.at(-1)! };
  const most = { begin: quantileSorted(begins, RARE)!, end: quantileSorted(ends, 1 - RARE)! };
  return (most.end - most.begin) * PRESSED < whole.end - whole.begin && most.end > most.begin ? most : whole;
}

export interface Month<T> {
  year: number;
  /** 0 to 11; none for what is known to the year alone. */
  month?: number;
  events: T[];
}

/** By month, in the order given; what is known to the year alone comes under the year. */
export function byMonth<T extends Timed>(events: T[]): Month<T>[] {
  const months: Month<T>[] = [];
  for (const event of events) {
    const date = event.date ?? event.begin ?? event.end;
    const [, year = '', month] = /^(-?\d+)(?:-(\d{2}))?/.exec(date ?? '') ?? [];
    if (!year) continue;
    const key = { year: Number(year), month: month ? Number(month) - 1 : undefined };
    const last = months.at(-1);
    if (last && last.year === key.year && last.month === key.month) last.events.push(event);
    else months.push({ ...key, events: [event] });
  }
  return months;
}
