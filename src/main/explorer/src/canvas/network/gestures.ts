import type Sigma from 'sigma';
import type { Iri } from '../../view';
import type { FactAttributes, ThingAttributes } from './graph';
import type { Place } from './start';

/** What somebody did on the canvas. */
export interface StageListener {
  choose(iri: Iri): void;
  openFact(id: string): void;
  expand(iri: Iri): void;
  /** Of the page, in pixels from the corner of the canvas. */
  menu(iri: Iri, at: Place): void;
  point(iri: Iri | undefined): void;
  /** Was dragged somewhere, which pins it. */
  drop(iri: Iri, place: Place): void;
  leave(): void;
}

/** What the stage itself does when something is pointed at. */
export interface Pointing {
  point(iri: Iri | undefined): void;
  pointAtFact(id: string | undefined): void;
}

/** Tells what is done to the picture with pointer, wheel or fingers. */
export function listen(sigma: Sigma<ThingAttributes, FactAttributes>, listener: StageListener, pointing: Pointing) {
  let dragged: Iri | undefined;
  let moved = false;
  const drop = () => {
    if (dragged && moved) {
      const { x, y } = sigma.getGraph().getNodeAttributes(dragged);
      listener.drop(dragged, { x, y });
    }
    dragged = undefined;
  };
  sigma.on('downNode', ({ node }) => ([dragged, moved] = [node, false]));
  sigma.on('moveBody', ({ event }) => {
    if (!dragged) return;
    moved = true;
    const { x, y } = sigma.viewportToGraph(event);
    sigma.getGraph().mergeNodeAttributes(dragged, { x, y });
    event.preventSigmaDefault();
  });
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  sigma.on('clickNode', ({ node }) => !moved && listener.choose(node));
  sigma.on('clickEdge', ({ edge }) => listener.openFact(edge));
  sigma.on('clickStage', () => listener.leave());
  sigma.on('doubleClickNode', ({ node, event }) => {
    event.preventSigmaDefault();
    listener.expand(node);
  });
  sigma.on('rightClickNode', ({ node, event }) => {
    event.preventSigmaDefault();
    event.original.preventDefault();
    listener.menu(node, event);
  });
  sigma.on('enterNode', ({ node }) => !dragged && pointing.point(node));
  sigma.on('leaveNode', () => !dragged && pointing.point(undefined));
  sigma.on('leaveStage', () => pointing.point(undefined));
  sigma.on('enterEdge', ({ edge }) => pointing.pointAtFact(edge));
  sigma.on('leaveEdge', () => pointing.pointAtFact(undefined));
}
