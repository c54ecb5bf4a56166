import { useEffect, useMemo, useRef, useState } from 'react';
import { dateInWords } from '../../desk/words';
import type { Iri, MapPlace } from '../../view';
import { write } from '../network/labels';
import { usePan } from './usePan';
import { fitted, WHOLE } from './view';
import { world } from './world';

const SMALLEST = 4;
const LARGEST = 24;
const LETTER = 6.6;

interface Props {
  places: MapPlace[];
  size: { width: number; height: number };
  chosen?: Iri;
  choose: (place: Iri) => void;
}

/** Circles on an outline of the world, as large as the number of events there. */
export function WorldMap({ places, size, chosen, choose }: Props) {
  const picture = useRef<SVGSVGElement>(null);
  const [view, setView] = useState(WHOLE);
  const drawn = useMemo(() => world(size.width, size.height), [size.width, size.height]);
  const most = Math.max(1, ...places.map(({ eventCount }) => eventCount));
  const circles = useMemo(
    () =>
      places.flatMap((place) => {
        const at = drawn.projection([place.longitude, place.latitude]);
        const radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(place.eventCount / most);
        return at ? [{ place, x: at[0], y: at[1], radius }] : [];
      }),
    [places, drawn, most],
  );
  useEffect(() => setView(fitted(circles, size)), [circles, size]);
  const { zoom, handlers } = usePan(picture, { size, view, setView });
  const placed = circles.map((circle) => ({ ...circle, x: circle.x * view.scale + view.left, y: circle.y * view.scale + view.top }));
  const names = write(
    placed.map(({ place, x, y, radius }) => ({ key: place.place.iri, x, y, radius, width: place.place.label.length * LETTER, height: 15 })),
    size,
  );
  const labels = new Map(places.map(({ place }) => [place.iri, place.label]));
  return (
    <>
      <svg
        ref={picture}
        className="world"
        {...size}
        tabIndex={0}
        role="group"
        aria-label="Map. Arrows move it, plus and minus bring it closer and farther, f shows the whole world."
        {...handlers}
      >
        <g transform={`translate(${view.left} ${view.top}) scale(${view.scale})`}>
          <path className="land" d={drawn.land} />
          <path className="borders" d={drawn.borders} />
        </g>
        {placed.map(({ place, x, y, radius }) => (
          <circle
            key={place.place.iri}
            className={`spot ${place.basis}${place.place.iri === chosen ? ' chosen' : ''}`}
            cx={x}
            cy={y}
            r={radius}
            role="button"
            tabIndex={0}
            aria-label={spotInWords(place)}
            aria-pressed={place.place.iri === chosen}
            onClick={() => choose(place.place.iri)}
            onKeyDown={(event) => event.key === 'Enter' && choose(place.place.iri)}
          >
            <title>{spotInWords(place)}</title>
          </circle>
        ))}
        {names.map(({ key, left, bottom }) => (
          <text key={key} x={left} y={bottom - 3}>
            {labels.get(key)}
          </text>
        ))}
      </svg>
      <div className="canvas-tools" role="toolbar" aria-label="Map">
        <span className="button-group">
          <button type="button" aria-label="Farther" onClick={() => zoom(false)}>
            −
          </button>
          <button type="button" onClick={() => setView(fitted(circles, size))}>
            Fit
          </button>
          <button type="button" onClick={() => setView(WHOLE)}>
            World
          </button>
          <button type="button" aria-label="Closer" onClick={() => zoom(true)}>
            +
          </button>
        </span>
      </div>
    </>
  );
}

/** "Lisbon: 12 events, the first 3 January 2020" */
function spotInWords({ place, eventCount, events, basis }: MapPlace): string {
  const where = basis === 'country' ? `${place.label} (middle of the country)` : place.label;
  const count = eventCount === 1 ? '1 event' : `${eventCount} events`;
  const date = eventCount === 1 ? events[0]?.date : undefined;
  return date ? `${where}: ${count}, ${dateInWords(date)}` : `${where}: ${count}`;
}
