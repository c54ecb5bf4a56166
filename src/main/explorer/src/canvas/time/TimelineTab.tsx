import { useMemo } from 'react';
import { EmptyNotice, ProblemNotice, Skeleton } from '../../desk/Notice';
import { counted, dateInWords, grouped } from '../../desk/words';
import { useView } from '../../useView';
import type { Timeline } from '../../view';
import { focusParameters, useSelection, viewAddress } from '../selection';
import { useAddress } from '../../AddressContext';
import { timeOf } from './dates';
import { Lanes } from './Lanes';
import { TimelineList } from './TimelineList';
import { useTime } from './useTime';
import './time.css';
import './timeline.css';

/** As many events at first. */
const ROWS = '600';

/** What happened, in order: as marks on a line of time, and as a list to read. */
export default function TimelineTab() {
  const { go } = useAddress();
  const selection = useSelection();
  const { address, focus, setOwn } = selection;
  const { all, shown } = useTime(address);
  const { from, to } = address.filters;
  const period = from || to ? { from, to } : shown;
  const asked = { filters: { ...address.filters, ...period } };
  const { data, problem } = useView<Timeline>(
    all.data && viewAddress('timeline', asked, [...focusParameters(focus), ['limit', address.own.rows ?? ROWS]]),
  );
  const dated = useMemo(() => data?.events.filter((event) => timeOf(event)) ?? [], [data]);
  const undated = useMemo(() => data?.events.filter((event) => !timeOf(event)) ?? [], [data]);
  const failure = all.problem ?? problem;
  if (failure) return <ProblemNotice problem={failure} />;
  if (!data) return <Skeleton lines={10} />;
  return (
    <section className="timeline" aria-label="Timeline">
      {dated.length > 0 ? (
        <>
          <Lanes events={dated} period={data.left > 0 ? undefined : period} selection={selection} />
          {shown && !from && !to && (
            <p className="timeline-more soft">
              Only {dateInWords(shown.from!)} to {dateInWords(shown.to!)}, when most happened.{' '}
              <button type="button" className="plain link" onClick={() => setOwn({ time: 'all' })}>
                Earlier and later too
              </button>
            </p>
          )}
          <TimelineList events={dated} selection={selection} />
        </>
      ) : (
        <EmptyNotice title="No event of this selection has a date.">
          <p>Choose a longer period below, or fewer filters on the left.</p>
        </EmptyNotice>
      )}
      {data.left > 0 && (
        <p className="timeline-more">
          {grouped(data.left)} more{' '}
          <button type="button" className="plain link" onClick={() => setOwn({ rows: String(data.events.length * 2) })}>
            Show them
          </button>
        </p>
      )}
      {undated.length > 0 && (
        <section className="undated" aria-label="Without a date">
          <h3>Without a date</h3>
          <TimelineList events={undated} selection={selection} />
        </section>
      )}
      {data.undated > 0 && address.filters.undated !== false && (
        <p className="timeline-more soft">
          {counted(data.undated, 'event')} of this selection {data.undated === 1 ? 'has' : 'have'} no date that the reports tell.{' '}
          <button type="button" className="plain link" onClick={() => go({ filters: { ...address.filters, undated: false } })}>
            Leave undated events out everywhere
          </button>
        </p>
      )}
    </section>
  );
}
