import { useRef, type FormEvent } from 'react';
import { useAddress } from '../../AddressContext';
import { counted } from '../../desk/words';
import { useView } from '../../useView';
import type { Histogram as HistogramView } from '../../view';
import { Bars } from './Bars';
import { interval, type Interval } from './dates';
import './time.css';
import { histogramAddress, useTime, type Scope } from './useTime';
import { useWidth } from './useWidth';
import type { Period } from './brush';

/** How many events happened when, to choose a period from; documents are counted apart. */
export default function Histogram() {
  const { address, go } = useAddress();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { from, to } = address.filters;
  // The bars show more than the period, so that one sees what it is a part of.
  const { all, scope, shown } = useTime(address);
  const part = useView<HistogramView>(shown && histogramAddress(address, shown));
  const data = (shown && part.data) || all.data;
  const whole = data && extentOf(data);
  const setScope = (time: Scope) => go({ own: { ...address.own, time: time === 'most' ? '' : time } }, 'replace');
  const choose = (period: Period, how?: 'push' | 'replace') => go({ filters: { ...address.filters, from: period.from, to: period.to } }, how);
  return (
    <section className="histogram" aria-label="Events by time" ref={box}>
      <div className="histogram-head">
        <h2>{data ? `Events by ${data.unit}` : 'Events by time'}</h2>
        <PeriodFields key={`${from} ${to}`} period={{ from, to }} choose={choose} />
        {(from || to) && (
          <button type="button" className="plain link" onClick={() => choose({})}>
            Any time
          </button>
        )}
        <Scopes scope={scope} setScope={setScope} shown={shown} chosen={Boolean(from || to)} />
      </div>
      {data && whole && width > 0 ? (
        <Bars histogram={data} whole={whole} width={width} period={{ from, to }} choose={choose} />
      ) : (
        <p className={data || all.problem ? 'soft' : 'bars-skeleton'}>{all.problem ? all.problem.error : data && 'No event of this selection has a date.'}</p>
      )}
      {all.data && <p className="histogram-notes soft">{notes(all.data)}</p>}
    </section>
  );
}

interface ScopesProps {
  scope: Scope;
  setScope: (scope: Scope) => void;
  shown?: Period;
  chosen: boolean;
}

function Scopes({ scope, setScope, shown, chosen }: ScopesProps) {
  const offer = (to: Scope, says: string) => (
    <button type="button" className="plain link" onClick={() => setScope(to)}>
      {says}
    </button>
  );
  return (
    <>
      {chosen && scope !== 'period' && offer('period', 'See closer')}
      {shown ? offer('all', 'Earlier and later too') : scope === 'all' && offer('most', 'Only when most happened')}
    </>
  );
}

function notes({ undatedEvents, undatedDocuments }: HistogramView): string {
  const undated = [
    undatedEvents > 0 && `${counted(undatedEvents, 'event')} without a date`,
    undatedDocuments > 0 && `${counted(undatedDocuments, 'document')} without a date of publication`,
  ].filter(Boolean);
  return undated.join(', ');
}

/** From the first bar to the end of the last; documents count too. */
function extentOf({ events, documents }: HistogramView): Interval | undefined {
  const times = [...events, ...documents].flatMap(({ date }) => interval(date) ?? []);
  if (times.length === 0) return undefined;
  return { begin: Math.min(...times.map(({ begin }) => begin)), end: Math.max(...times.map(({ end }) => end)) };
}

/** The period in letters, for those who know it or cannot drag. */
function PeriodFields({ period, choose }: { period: Period; choose: (period: Period) => void }) {
  const take = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const read = (name: string) => String(given.get(name) ?? '').trim() || undefined;
    choose({ from: read('from'), to: read('to') });
  };
  const field = (name: 'from' | 'to') => (
    <label>
      {name}{' '}
      <input
        name={name}
        defaultValue={period[name]}
        placeholder={name === 'from' ? 'first' : 'last'}
        size={10}
        pattern="-?\d{4,6}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?"
        title="A year, a month or a day: 2020, 2020-01 or 2020-01-03"
        onBlur={(event) => event.currentTarget.value !== (period[name] ?? '') && event.currentTarget.form?.requestSubmit()}
      />
    </label>
  );
  return (
    <form className="period-fields" onSubmit={take} aria-label="Period">
      {field('from')} {field('to')}
      <button type="submit" className="visually-hidden">
        Show this period
      </button>
    </form>
  );
}
