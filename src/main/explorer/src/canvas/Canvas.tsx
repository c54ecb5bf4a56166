import { lazy, Suspense, type ComponentType } from 'react';
import { TABS, type Tab } from '../address';
import { useAddress } from '../AddressContext';
import { Link } from '../desk/Link';
import { Skeleton } from '../desk/Notice';
import { BeginWith } from '../desk/Welcome';
import './canvas.css';

const HEADINGS: Record<Tab, string> = {
  network: 'Network',
  timeline: 'Timeline',
  map: 'Map',
  documents: 'Documents',
  query: 'Query',
  ontology: 'Ontology',
  judgements: 'Judgements',
};

/** Each is fetched when it is first opened. */
const VIEWS: Record<Tab, ComponentType> = {
  network: lazy(() => import('./network/NetworkTab')),
  timeline: lazy(() => import('./time/TimelineTab')),
  map: lazy(() => import('./place/MapTab')),
  documents: lazy(() => import('../desk/DocumentsTab')),
  query: lazy(() => import('../desk/QueryTab')),
  ontology: lazy(() => import('../desk/OntologyTab')),
  judgements: lazy(() => import('../desk/JudgementsTab')),
};

const Histogram = lazy(() => import('./time/Histogram'));

/** Those that show a selection in time. */
const WITH_TIME: Tab[] = ['network', 'timeline', 'map'];

/** The tabs; the selection, the period and the filters are shared by all of them. */
export function Canvas() {
  const { tab } = useAddress().address;
  const View = VIEWS[tab];
  return (
    <main className="canvas" id="canvas">
      <nav className="tabs" aria-label="Views">
        {TABS.map((name) => (
          <Link key={name} to={{ tab: name }} aria-current={name === tab ? 'page' : undefined}>
            {HEADINGS[name]}
          </Link>
        ))}
      </nav>
      <BeginWith />
      <div className="tab-view">
        <Suspense fallback={<Skeleton lines={8} />}>
          <View />
        </Suspense>
      </div>
      {WITH_TIME.includes(tab) && (
        <Suspense fallback={<div className="histogram" />}>
          <Histogram />
        </Suspense>
      )}
    </main>
  );
}
