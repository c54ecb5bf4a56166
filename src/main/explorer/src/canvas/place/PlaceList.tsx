import { timelineOf } from '../../desk/destinations';
import { Link } from '../../desk/Link';
import { counted, dateInWords, grouped, standingInWords } from '../../desk/words';
import type { Iri, MapPlace, Thing } from '../../view';
import { EventMark } from '../parts/EventMark';
import type { Selection } from '../selection';

interface Props {
  places: MapPlace[];
  chosen?: Iri;
  choose: (place: Iri | undefined) => void;
  selection: Selection;
}

/** The same places to read, the one with the most events first; one at a time is open. */
export function PlaceList({ places, chosen, choose, selection }: Props) {
  return (
    <ul className="place-list">
      {places.map((place) => {
        const open = place.place.iri === chosen;
        return (
          <li key={place.place.iri} className={open ? 'open' : undefined} ref={open ? reveal : undefined}>
            <button type="button" className="plain place-name" aria-expanded={open} onClick={() => choose(open ? undefined : place.place.iri)}>
              <span>{place.place.label}</span>
              <span className="count">{grouped(place.eventCount)}</span>
            </button>
            {open && <OpenPlace place={place} selection={selection} />}
          </li>
        );
      })}
    </ul>
  );
}

function reveal(item: HTMLElement | null) {
  item?.scrollIntoView({ block: 'nearest' });
}

function OpenPlace({ place: { place, basis, events, eventCount }, selection }: { place: MapPlace; selection: Selection }) {
  return (
    <div className="open-place">
      {basis === 'country' && <p className="soft">Known to the country alone, so drawn in its middle.</p>}
      <ul>
        {events.map((event) => (
          <PlacedEvent key={event.iri} event={event} selection={selection} />
        ))}
      </ul>
      <p className="soft">
        {eventCount > events.length && `${counted(eventCount - events.length, 'event')} more in the `}
        <Link to={timelineOf([place.iri])} className="link">
          {eventCount > events.length ? 'timeline' : 'Timeline'}
        </Link>{' '}
        ·{' '}
        <button type="button" className="plain link" onClick={() => selection.choose(place.iri)}>
          About {place.label}
        </button>
      </p>
    </div>
  );
}

function PlacedEvent({ event, selection }: { event: Thing; selection: Selection }) {
  const standing = event.standing && standingInWords(event.standing);
  const more = [event.date && dateInWords(event.date), standing].filter(Boolean).join(', ');
  return (
    <li>
      <EventMark standing={event.standing} size={12} />
      <button type="button" className="plain" onClick={() => selection.choose(event.iri)}>
        {event.label} {more && <span className="soft">{more}</span>}
      </button>
    </li>
  );
}
