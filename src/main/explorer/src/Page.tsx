import { Canvas } from './canvas/Canvas';
import { Facets } from './canvas/Facets';
import { ErrorBoundary } from './desk/ErrorBoundary';
import { GrownNotice } from './desk/GrownNotice';
import { Header } from './desk/Header';
import { SidePane } from './desk/SidePane';
import { TitleProvider, useTitle } from './desk/Title';
import { useAddress } from './AddressContext';

/** The whole: find above, what is here on the left, the tabs in the middle, the dossier and its evidence on the right. */
export function Page() {
  const { address } = useAddress();
  const asked = Boolean(address.about || address.fact || address.article);
  return (
    <TitleProvider>
      <TabTitle />
      <div className="page" data-asked={asked || undefined} data-reading={address.article ? '' : undefined}>
        <a className="skip" href="#desk">
          Skip to the dossier
        </a>
        <Header />
        <ErrorBoundary part="What is here">
          <div className="page-facets">
            <Facets />
          </div>
        </ErrorBoundary>
        <ErrorBoundary part="This view" place={address.tab}>
          <div className="page-canvas">
            <Canvas />
          </div>
        </ErrorBoundary>
        <ErrorBoundary part="The dossier" place={address.article ?? address.fact ?? address.about}>
          <SidePane />
        </ErrorBoundary>
        <GrownNotice />
      </div>
    </TitleProvider>
  );
}

function TabTitle() {
  const { tab } = useAddress().address;
  useTitle('tab', tab === 'network' ? undefined : tab[0]!.toUpperCase() + tab.slice(1));
  return null;
}
