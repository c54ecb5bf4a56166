import type { ScaleTime } from 'd3-scale';

const ROOM = 90;
/** What the longest label takes, in pixels. */
const LEAST = 64;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export interface Tick {
  at: number;
  label: string;
}

/** Where an axis of time is marked and how: years, then months with the year, then days. */
export function ticksOf(scale: ScaleTime<number, number>, width: number): Tick[] {
  const ticks = scale.ticks(Math.max(2, Math.floor(width / ROOM))).flatMap((moment) => {
    const at = scale(moment);
    // Of a few days the scale marks hours, too; news knows none.
    if (moment.getUTCHours() !== 0) return [];
    if (at < 18 || at > width - 18) return [];
    return [{ at, label: label(moment) }];
  });
  return apart(ticks);
}

/** The scale only comes near the number it is asked for: where it marks more than has room, every second or third is left. */
function apart(ticks: Tick[]): Tick[] {
  const nearest = Math.min(...ticks.slice(1).map(({ at }, index) => at - ticks[index]!.at));
  const step = Math.max(1, Math.ceil(LEAST / nearest));
  return ticks.filter((_, index) => index % step === 0);
}

function label(moment: Date): string {
  const [year, month, day] = [moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate()];
  if (day !== 1) return `${day} ${MONTHS[month]}`;
  if (month !== 0) return `${MONTHS[month]} ${year}`;
  return String(year);
}
