import type { ScaleTime } from 'd3-scale';

const ROOM = 90;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export interface Tick {
  at: number;
  label: string;
}

/** Where an axis of time is marked and how: years, then months with the year, then days. */
export function ticksOf(scale: ScaleTime<number, number>, width: number): Tick[] {
  return scale.ticks(Math.max(2, Math.floor(width / ROOM))).flatMap((moment) => {
    const at = scale(moment);
    if (at < 18 || at > width - 18) return [];
    return [{ at, label: label(moment) }];
  });
}

function label(moment: Date): string {
  const [year, month, day] = [moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate()];
  if (day !== 1) return `${day} ${MONTHS[month]}`;
  if (month !== 0) return `${MONTHS[month]} ${year}`;
  return String(year);
}
