import { useMemo } from 'react';
import { EmptyNotice, ProblemNotice, Skeleton } from '../../desk/Notice';
import { counted, grouped } from '../../desk/words';
import { useView } from '../../useView';
import type { Timeline } from '../../view';
import { focusParameters, useSelection, viewAddress } from '../selection';
import { useAddress } from '../../AddressContext';
import { timeOf } from './dates';
import { Lanes } from './Lanes';
import { TimelineList } from './TimelineList';
import './time.css';
import './timeline.css';

/** What happened, in order: as marks on a line of time, and as a list to read. */
export default function TimelineTab() {
  const { go } = useAddress();
  const selection = useSelection();
  const { address, focus, setOwn } = selection;
  const { data, problem } = useView<Timeline>(viewAddress('timeline', address, [...focusParameters(focus), ['limit', address.own.rows]]));
  const dated = useMemo(() => data?.events.filter((event) => timeOf(event)) ?? [], [data]);
  const undated = useMemo(() => data?.events.filter((event) => !timeOf(event)) ?? [], [data]);
  if (problem) return <ProblemNotice problem={problem} />;
  if (!data) return <Skeleton lines={10} />;
  return (
    <section className="timeline" aria-label="Timeline">
      {dated.length > 0 ? (
        <>
          <Lanes events={dated} selection={selection} />
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
