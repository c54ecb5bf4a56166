import { Fragment, useMemo } from 'react';
import { ThingLink } from '../../desk/Link';
import { counted, dateInWords, standingInWords } from '../../desk/words';
import type { TimelineEvent } from '../../view';
import { EventMark } from '../parts/EventMark';
import type { Selection } from '../selection';
import { unitOf } from './dates';
import { byMonth } from './lanes';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

interface Props {
  events: TimelineEvent[];
  selection: Selection;
}

/** Events in order, by month; each says who took part, where, how it stands and when it was told. */
export function TimelineList({ events, selection }: Props) {
  const months = useMemo(() => byMonth(events), [events]);
  if (months.length === 0) {
    return (
      <ol className="timeline-list">
        {events.map((event) => (
          <Row key={event.iri} event={event} selection={selection} />
        ))}
      </ol>
    );
  }
  return months.map(({ year, month, events }, index) => (
    <section key={`${index} ${year} ${month}`} className="month">
      <h3>{month === undefined ? `${year}, no month told` : `${MONTHS[month]} ${year}`}</h3>
      <ol className="timeline-list">
        {events.map((event) => (
          <Row key={event.iri} event={event} selection={selection} />
        ))}
      </ol>
    </section>
  ));
}

function Row({ event, selection }: { event: TimelineEvent; selection: Selection }) {
  const standing = event.standing && standingInWords(event.standing);
  return (
    <li className={event.standing} aria-current={selection.address.about === event.iri ? 'true' : undefined}>
      <span className="happened">{whenOf(event)}</span>
      <EventMark standing={event.standing} />
      <div className="what">
        <p className="headline">
          <button type="button" className="plain" onClick={() => selection.choose(event.iri)}>
            {event.label}
          </button>{' '}
          <span className="soft">
            {event.typeLabel}
            {standing && <em>, {standing}</em>}
          </span>
        </p>
        {(event.participants.length > 0 || event.place) && <Circumstances event={event} />}
        <p className="support soft">
          <button type="button" className="plain link" onClick={() => selection.openFact(event.iri)}>
            {counted(event.sources, 'source')}
          </button>
          {event.told && <span>told {toldInWords(event.told)}</span>}
        </p>
      </div>
    </li>
  );
}

function Circumstances({ event }: { event: TimelineEvent }) {
  return (
    <p className="circumstances">
      {event.participants.map(({ iri, label, kind, role }, index) => (
        <Fragment key={`${index} ${iri}`}>
          {index > 0 && ', '}
          <span title={role}>
            <ThingLink iri={iri} kind={kind}>
              {label}
            </ThingLink>
          </span>
        </Fragment>
      ))}
      {event.place && (
        <>
          {event.participants.length > 0 && ' · '}
          <ThingLink iri={event.place.iri} kind="place">
            {event.place.label}
          </ThingLink>
        </>
      )}
    </p>
  );
}

/** The day under its month: "3", or a stretch of time: "3 January 2020 to 5 January 2020"; no more than is known. */
function whenOf({ date, begin, end }: TimelineEvent): string {
  if (date) {
    if (unitOf(date) === 'year') return '';
    return unitOf(date) === 'day' ? String(Number(date.slice(-2))) : 'no day';
  }
  if (begin && end) return `${dateInWords(begin)} to ${dateInWords(end)}`;
  if (begin) return `from ${dateInWords(begin)}`;
  return end ? `until ${dateInWords(end)}` : '';
}

/** "4 January 2020" or "4 January 2020 to 9 January 2020" */
function toldInWords({ first, last }: { first: string; last: string }): string {
  return first === last ? dateInWords(first) : `${dateInWords(first)} to ${dateInWords(last)}`;
}
