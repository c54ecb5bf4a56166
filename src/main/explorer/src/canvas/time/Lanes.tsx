import { scaleUtc, type ScaleTime } from 'd3-scale';
import { useRef, type KeyboardEvent } from 'react';
import { dateInWords, standingInWords, timeInWords } from '../../desk/words';
import type { TimelineEvent } from '../../view';
import { shortened } from '../network/looks';
import type { Selection } from '../selection';
import type { Period } from './brush';
import { interval, timeOf, unitOf, type Interval } from './dates';
import { mainTime, pack } from './lanes';
import { ticksOf } from './ticks';
import { useWidth } from './useWidth';

const LANE = 22;
const AXIS = 24;
const SIDE = 14;
const MARK = 6;
const LETTER = 6.6;
const LONGEST = 30;
/** With more events than this, names would leave no room. */
const NAMED = 120;
const MOST = 0.6;

interface Props {
  events: TimelineEvent[];
  /** The time to show; none: that of the events. */
  period?: Period;
  selection: Selection;
}

/** Events on a line of time. A day is a diamond; what is known to the month or year alone is a band as wide as that. */
export function Lanes({ events, period, selection }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [from, to] = [interval(period?.from), interval(period?.to)];
  const time = from && to ? { begin: from.begin, end: to.end } : mainTime(toTheMonth(events));
  const x = scaleUtc(time ? [time.begin, time.end] : [0, 1], [SIDE, width - SIDE]);
  const present = events.filter((event) => time && overlaps(timeOf(event)!, time));
  const inside = present.filter((event) => time && !fills(timeOf(event)!, time));
  const named = inside.length <= NAMED;
  const drawn = inside.map((event) => ({ event, ...stretchOf(event, x, width, named) }));
  const lanes = pack(drawn);
  const height = Math.max(0, ...lanes.map((lane) => lane + 1)) * LANE + 8;
  const earlier = events.filter((event) => time && timeOf(event)!.end <= time.begin).length;
  const later = events.length - present.length - earlier;
  const notes = [
    earlier > 0 && `${earlier} earlier`,
    later > 0 && `${later} later`,
    present.length > inside.length && `${present.length - inside.length} known so roughly that they would fill the picture`,
  ].filter(Boolean);
  return (
    <div className="lanes" ref={box}>
      {width > 0 && (
        <>
          <svg className="lanes-axis axis" width={width} height={AXIS} aria-hidden="true">
            {ticksOf(x, width).map(({ at, label }) => (
              <text key={at} x={at} y={15}>
                {label}
              </text>
            ))}
          </svg>
          <div className="lanes-scroll" tabIndex={height > 260 ? 0 : undefined} role="group" aria-label="Events on a line of time">
            <svg width={width} height={height} className="lanes-picture">
              <g className="rules">
                {ticksOf(x, width).map(({ at }) => (
                  <path key={at} d={`M${at} 0V${height}`} />
                ))}
              </g>
              {drawn.map(({ event, text }, index) => (
                <LaneMark key={event.iri} event={event} x={x} y={lanes[index]! * LANE + LANE / 2 + 2} text={text} selection={selection} />
              ))}
            </svg>
          </div>
          {notes.length > 0 && <p className="soft lanes-notes">In the list below: {notes.join(', ')}.</p>}
        </>
      )}
    </div>
  );
}

function overlaps(one: Interval, other: Interval): boolean {
  return one.begin < other.end && other.begin < one.end;
}

/** Those known to the month at least, if there are such: others say little about which days to show. */
function toTheMonth(events: TimelineEvent[]): TimelineEvent[] {
  const exact = events.filter((event) => unitOf(event.date ?? event.begin ?? '') !== 'year');
  return exact.length > 0 ? exact : events;
}

/** Whether it takes most of the time shown: a year in a picture of a year says nothing there. */
function fills(one: Interval, whole: Interval): boolean {
  return one.end - one.begin > MOST * (whole.end - whole.begin);
}

/** From the mark to the end of its name. A name that would leave the picture goes to the left. */
function stretchOf(event: TimelineEvent, x: ScaleTime<number, number>, width: number, named: boolean) {
  const { begin, end } = timeOf(event)!;
  const [left, right] = isDay(event) ? [x(begin) - MARK, x(begin) + MARK] : [Math.max(0, x(begin)), Math.min(width, Math.max(x(end), x(begin) + 3))];
  const name = shortened(event.label, LONGEST);
  const room = name.length * LETTER + 6;
  if (!named) return { left, right };
  if (right + room < width) return { left, right: right + room, text: { name, at: right + 5, anchor: 'start' as const } };
  return { left: left - room, right, text: { name, at: left - 5, anchor: 'end' as const } };
}

function isDay({ date, begin, end }: TimelineEvent): boolean {
  return date !== undefined && unitOf(date) === 'day' && (begin === undefined || begin === end);
}

interface MarkProps {
  event: TimelineEvent;
  x: ScaleTime<number, number>;
  y: number;
  text?: { name: string; at: number; anchor: 'start' | 'end' };
  selection: Selection;
}

function LaneMark({ event, x, y, text, selection }: MarkProps) {
  const { begin, end } = timeOf(event)!;
  const open = () => selection.choose(event.iri);
  const told = event.told && interval(event.told.first) && { begin: x(interval(event.told.first)!.begin), end: x(interval(event.told.last)!.end) };
  const [from, to] = x.range() as [number, number];
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.key !== 'Enter' && key.key !== ' ') return;
    key.preventDefault();
    open();
  };
  const shape = isDay(event) ? (
    <path className="shape" d={`M${x(begin)} ${y - MARK}l${MARK} ${MARK}l${-MARK} ${MARK}l${-MARK} ${-MARK}Z`} />
  ) : (
    <rect className="shape band" x={Math.max(0, x(begin))} y={y - 4.5} width={Math.max(3, x(end) - Math.max(0, x(begin)))} height={9} rx={4.5} />
  );
  return (
    <g
      className={`lane-mark ${event.standing ?? 'asserted'}${selection.address.about === event.iri ? ' chosen' : ''}`}
      role="button"
      tabIndex={0}
      aria-label={inWords(event)}
      onClick={open}
      onKeyDown={onKeyDown}
    >
      <title>{inWords(event)}</title>
      {text && told && told.end > from && told.begin < to && <path className="told" d={`M${Math.max(from, told.begin)} ${y + 9}H${Math.min(to, Math.max(told.end, told.begin + 2))}`} />}
      {shape}
      {event.standing === 'denied' && <path className="strike" d={`M${(isDay(event) ? x(begin) : (x(begin) + x(end)) / 2) - 7} ${y + 7}l14 -14`} />}
      {text && (
        <text x={text.at} y={y + 4} textAnchor={text.anchor}>
          {text.name}
        </text>
      )}
    </g>
  );
}

/** "meeting in Lisbon, on 3 January 2020, planned; told 4 January 2020" */
function inWords(event: TimelineEvent): string {
  const what = [event.label, timeInWords(event), event.standing && standingInWords(event.standing)].filter(Boolean).join(', ');
  return event.told ? `${what}; told ${dateInWords(event.told.first)}` : what;
}
