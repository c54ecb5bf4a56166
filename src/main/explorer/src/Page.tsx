import { Canvas } from './canvas/Canvas';
import { Facets } from './canvas/Facets';
import { Find } from './desk/Find';
import { SidePane } from './desk/SidePane';

/** The whole: find above, what is here on the left, the tabs in the middle, the dossier and its evidence on the right. */
export function Page() {
  return (
    <div className="page">
      <header>
        <h1>Dramatis</h1>
        <Find />
      </header>
      <Facets />
      <Canvas />
      <SidePane />
    </div>
  );
}
