import { max } from 'd3-array';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { counted, dateInWords } from '../../desk/words';
import type { Histogram } from '../../view';
import { brushed, moved, within, type Period } from './brush';
import { interval, type Interval } from './dates';
import { ticksOf } from './ticks';

const HEIGHT = 64;
const STRIP = 14;
const AXIS = 18;
const SIDE = 6;
/** A bar is seen however few it counts. */
const LEAST = 2;

interface Props {
  histogram: Histogram;
  whole: Interval;
  width: number;
  period: Period;
  choose: (period: Period, how?: 'push' | 'replace') => void;
}

/** Bars of events above, a strip of documents below, and over both the period that is chosen. */
export function Bars({ histogram, whole, width, period, choose }: Props) {
  const [drag, setDrag] = useState<{ from: number; to: number }>();
  const picture = useRef<SVGSVGElement>(null);
  const x = scaleUtc([whole.begin, whole.end], [SIDE, width - SIDE]).clamp(true);
  const shown = drag ? brushed(drag.from, drag.to, histogram.unit) : period;
  const moment = (event: PointerEvent) => x.invert(event.clientX - picture.current!.getBoundingClientRect().left).getTime();
  const begin = (event: PointerEvent) => {
    if (event.button !== 0) return;
    picture.current!.setPointerCapture(event.pointerId);
    setDrag({ from: moment(event), to: moment(event) });
  };
  const end = () => {
    if (drag) choose(brushed(drag.from, Math.min(drag.to, whole.end - 1), histogram.unit));
    setDrag(undefined);
  };
  return (
    <svg
      ref={picture}
      className="bars"
      width={width}
      height={HEIGHT + STRIP + AXIS}
      role="group"
      aria-label="Drag to choose a period"
      onPointerDown={begin}
      onPointerMove={(event) => drag && setDrag({ ...drag, to: moment(event) })}
      onPointerUp={end}
      onPointerCancel={() => setDrag(undefined)}
    >
      <Series of={histogram.events} name="event" x={x} top={0} height={HEIGHT} />
      <Series of={histogram.documents} name="document" x={x} top={HEIGHT + 3} height={STRIP - 3} />
      <g className="axis" transform={`translate(0 ${HEIGHT + STRIP})`}>
        {ticksOf(x, width).map(({ at, label }) => (
          <g key={at} transform={`translate(${at} 0)`}>
            <path d="M0 0V4" />
            <text y={14}>{label}</text>
          </g>
        ))}
      </g>
      {(shown.from || shown.to) && <Brush period={shown} whole={whole} x={x} unit={histogram.unit} width={width} choose={choose} />}
    </svg>
  );
}

type Scale = (moment: number) => number;

interface SeriesProps {
  of: { date: string; count: number }[];
  name: string;
  x: Scale;
  top: number;
  height: number;
}

function Series({ of, name, x, top, height }: SeriesProps) {
  const y = scaleLinear([0, max(of, ({ count }) => count) ?? 1], [0, height]);
  return (
    <g className={`series ${name}`}>
      {of.map(({ date, count }) => {
        const { begin, end } = interval(date)!;
        const tall = count > 0 ? Math.max(LEAST, y(count)) : 0;
        const room = x(end) - x(begin);
        return (
          <rect key={date} x={x(begin)} width={Math.max(1, room - (room > 3 ? 1 : 0))} y={top + height - tall} height={tall}>
            <title>{`${dateInWords(date)}: ${counted(count, name)}`}</title>
          </rect>
        );
      })}
    </g>
  );
}

interface BrushProps {
  period: Period;
  whole: Interval;
  x: Scale;
  unit: Histogram['unit'];
  width: number;
  choose: Props['choose'];
}

/** Shades what is outside, with an end on either side that keys can move. */
function Brush({ period, whole, x, unit, width, choose }: BrushProps) {
  const { begin, end } = within(period, whole);
  const tall = HEIGHT + STRIP;
  const keys = (which: 'from' | 'to') => (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -1, ArrowUp: 1, PageDown: -10, PageUp: 10 }[event.key];
    if (by) choose(moved(period, which, by, unit, whole), 'replace');
    else if (event.key === 'Delete' || event.key === 'Backspace') choose({});
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const handle = (which: 'from' | 'to', at: number) => (
    <g
      className="handle"
      role="slider"
      tabIndex={0}
      aria-label={which === 'from' ? 'First of the period' : 'Last of the period'}
      aria-valuemin={whole.begin}
      aria-valuemax={whole.end}
      aria-valuenow={which === 'from' ? begin : end}
      aria-valuetext={period[which] ? dateInWords(period[which]) : 'open'}
      transform={`translate(${at} 0)`}
      onKeyDown={keys(which)}
    >
      <rect x={-8} width={16} height={tall} fill="transparent" />
      <path d={`M0 0V${tall}`} />
      <rect className="grip" x={-2.5} y={tall / 2 - 9} width={5} height={18} rx={2.5} />
    </g>
  );
  return (
    <g className="brush">
      <rect className="outside" x={0} width={Math.max(0, x(begin))} height={tall} />
      <rect className="outside" x={x(end)} width={Math.max(0, width - x(end))} height={tall} />
      {handle('from', x(begin))}
      {handle('to', x(end))}
    </g>
  );
}
