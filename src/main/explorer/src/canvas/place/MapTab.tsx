import { useEffect, useMemo, useRef, useState } from 'react';
import { EmptyNotice, ProblemNotice, Skeleton } from '../../desk/Notice';
import { counted } from '../../desk/words';
import { useView } from '../../useView';
import type { Iri, PlaceMap } from '../../view';
import { focusParameters, useSelection, viewAddress } from '../selection';
import './map.css';
import { PlaceList } from './PlaceList';
import { WorldMap } from './WorldMap';

/** Where it happened: a map with the same places as a list beside it. */
export default function MapTab() {
  const selection = useSelection();
  const { address, focus, setOwn } = selection;
  const { data, problem } = useView<PlaceMap>(viewAddress('map', address, focusParameters(focus)));
  const places = useMemo(() => [...(data?.places ?? [])].sort((a, b) => b.eventCount - a.eventCount || (a.place.iri < b.place.iri ? -1 : 1)), [data]);
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box, data !== undefined);
  const chosen = address.own.place;
  const choose = (place: Iri | undefined) => setOwn({ place }, 'replace');
  if (problem) return <ProblemNotice problem={problem} />;
  if (!data) return <Skeleton lines={10} />;
  return (
    <section className="map" aria-label="Map">
      <div className="map-picture" ref={box}>
        {size && <WorldMap places={places} size={size} chosen={chosen} choose={choose} />}
        {places.length === 0 && (
          <EmptyNotice title="No event of this selection has a place on the map.">
            <p>Choose a longer period below, or fewer filters on the left.</p>
          </EmptyNotice>
        )}
        <p className="attribution">
          Places: <a href="https://www.geonames.org/">GeoNames</a> (<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>). Outlines:{' '}
          <a href="https://www.naturalearthdata.com/">Natural Earth</a>.
        </p>
      </div>
      <aside className="map-places" aria-label="Places">
        <PlaceList places={places} chosen={chosen} choose={choose} selection={selection} />
        <p className="soft">{left(data)}</p>
      </aside>
    </section>
  );
}

/** What is not on the map. */
function left({ unplacedEvents, placelessEvents }: PlaceMap): string {
  const told = [
    unplacedEvents > 0 && `${counted(unplacedEvents, 'event')} at places that are not on the map`,
    placelessEvents > 0 && `${counted(placelessEvents, 'event')} without a place`,
  ].filter(Boolean);
  return told.length > 0 ? `Not shown: ${told.join(', ')}.` : '';
}

function useSize(box: React.RefObject<HTMLDivElement | null>, present: boolean) {
  const [size, setSize] = useState<{ width: number; height: number }>();
  useEffect(() => {
    if (!box.current) return;
    const watch = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      setSize({ width: Math.floor(width), height: Math.floor(height) });
    });
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [box, present]);
  return size;
}
