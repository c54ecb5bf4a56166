import { MultiDirectedGraph } from 'graphology';
import type { Iri } from '../../view';
import { Appearance } from './appearance';
import { CarriedSigma } from './carriedSigma';
import { FactProgram } from './factProgram';
import { listen, type StageListener } from './gestures';
import { isDense, type CanvasGraph } from './graph';
import { LabelLayer } from './labelLayer';
import { LineProgram } from './lineProgram';
import { next, type Direction } from './move';
import { onThemeChange, readPalette, type Palette } from './palette';
import type { Place } from './start';
import { thingProgram } from './thingProgram';

/** Of the width and of the height: what takes less is in a corner. */
const CORNER = 0.5;
/** Room for names, for the tools above and for what can be done with who is chosen below. */
const PADDING = 60;
const MOTION = 160;
const STEP = 1.5;
/** Closer than this, marks of a large network show all that they tell. */
const CLOSE = 0.5;

/** The picture of a network: draws it, and says what is done to it. */
export class Stage {
  private readonly sigma: CarriedSigma;
  private readonly labels: LabelLayer;
  private readonly resizes: ResizeObserver;
  private readonly stopWatching: () => void;
  private readonly appearance = new Appearance(() => this.palette);
  private palette: Palette;

  constructor(
    private readonly container: HTMLElement,
    private readonly listener: StageListener,
  ) {
    this.palette = readPalette(container);
    const thing = thingProgram(() => this.palette, () => this.isPlain());
    this.sigma = new CarriedSigma(new MultiDirectedGraph() as CanvasGraph, container, {
      allowInvalidContainer: true,
      defaultNodeType: 'thing',
      defaultEdgeType: 'fact',
      nodeProgramClasses: { thing },
      nodeHoverProgramClasses: { thing },
      edgeProgramClasses: { fact: FactProgram, line: LineProgram },
      enableEdgeEvents: true,
      renderLabels: false,
      defaultDrawNodeHover: () => undefined,
      stagePadding: PADDING,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      doubleClickZoomingRatio: 1,
      zoomDuration: this.motion(),
      inertiaDuration: this.motion(),
      nodeReducer: (iri, data) => this.appearance.thing(iri, data),
      edgeReducer: (id, data) => this.appearance.line(id, data),
    });
    this.sigma.createCanvasContext('names', { style: { pointerEvents: 'none' } });
    this.sigma.resize(true);
    this.labels = new LabelLayer(this.sigma, this.sigma.getCanvases().names!.getContext('2d')!, () => this.palette);
    this.sigma.on('afterRender', () => this.finish());
    this.resizes = new ResizeObserver(() => this.sigma.resize().scheduleRefresh());
    this.resizes.observe(container);
    this.stopWatching = onThemeChange(() => this.recolour());
    listen(this.sigma, listener, this);
  }

  /**
   * Shows another graph; what is in view stays in view. `frame` is the rectangle that fills the picture when all is in
   * view, in the layout's own units, if that is another one.
   */
  show(graph: CanvasGraph, frame?: { width: number; height: number }) {
    if (frame) this.sigma.setCustomBBox({ x: [-frame.width / 2, frame.width / 2], y: [-frame.height / 2, frame.height / 2] });
    const dense = isDense(graph.order, graph.size);
    this.appearance.dense = dense;
    this.appearance.lookAround(graph);
    this.sigma.carries = dense;
    this.labels.reset(graph);
    this.sigma.setGraph(graph);
  }

  /** Who is chosen has a ring; who is pointed at stands out with the neighbours. */
  emphasise(chosen?: Iri, marked?: Iri, fact?: string) {
    if (this.appearance.emphasise(this.graph, chosen, marked, fact)) this.sigma.refresh({ skipIndexation: true });
  }

  setPinned(iri: Iri, pinned: boolean) {
    if (this.graph.hasNode(iri)) this.graph.setNodeAttribute(iri, 'pinned', pinned);
  }

  fit() {
    const places = this.graph.nodes().map((iri) => this.at(iri)!);
    if (places.length === 0) return;
    const { width, height } = this.size;
    const xs = places.map(({ x }) => x);
    const ys = places.map(({ y }) => y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const camera = this.sigma.getCamera();
    const farther = Math.max((right - left) / (width - 2 * PADDING), (bottom - top) / (height - 2 * PADDING), 0.2);
    const middle = this.sigma.viewportToFramedGraph({ x: (left + right) / 2, y: (top + bottom) / 2 });
    void camera.animate({ ...middle, ratio: camera.ratio * farther }, { duration: this.motion() });
  }

  /** Whether all that is there keeps to one corner of the canvas, as when much of it has gone. */
  lost(): boolean {
    const { width, height } = this.size;
    const places = this.graph.nodes().map((iri) => this.at(iri)!);
    const share = (along: number[], room: number) => (Math.max(...along) - Math.min(...along)) / room;
    return places.length > 1 && share(places.map(({ x }) => x), width) < CORNER && share(places.map(({ y }) => y), height) < CORNER;
  }

  /** Whether any of them is out of view. */
  misses(iris: Iri[]): boolean {
    const { width, height } = this.size;
    return iris.some((iri) => {
      const at = this.at(iri);
      return at !== undefined && (at.x < 0 || at.y < 0 || at.x > width || at.y > height);
    });
  }

  zoom(closer: boolean) {
    const camera = this.sigma.getCamera();
    void (closer ? camera.animatedZoom({ factor: STEP, duration: this.motion() }) : camera.animatedUnzoom({ factor: STEP, duration: this.motion() }));
  }

  /** The next in a direction from one, or the first when there is none. */
  next(from: Iri | undefined, direction: Direction): Iri | undefined {
    const start = from === undefined ? undefined : this.at(from);
    if (!start) return this.graph.nodes()[0];
    return next(this.graph.nodes().map((iri): [Iri, Place] => [iri, this.at(iri)!]), start, direction);
  }

  /** Where something is, in pixels from the corner of the canvas. */
  at(iri: Iri): Place | undefined {
    return this.graph.hasNode(iri) ? this.sigma.graphToViewport(this.graph.getNodeAttributes(iri)) : undefined;
  }

  /** Pixels for a size of the layout, at the present zoom. */
  scale(size: number): number {
    return this.sigma.scaleSize(size);
  }

  get graph(): CanvasGraph {
    return this.sigma.getGraph() as CanvasGraph;
  }

  private isPlain(): boolean {
    return this.appearance.dense && this.sigma.getCamera().ratio > CLOSE;
  }

  get colours(): Palette {
    return this.palette;
  }

  get size(): { width: number; height: number } {
    return this.sigma.getDimensions();
  }

  /** Draws at once, so that the canvases can be read before they are composed. */
  canvases(): HTMLCanvasElement[] {
    this.sigma.refresh();
    const { edges, nodes, names } = this.sigma.getCanvases();
    return [edges!, nodes!, names!];
  }

  kill() {
    this.stopWatching();
    this.resizes.disconnect();
    this.sigma.kill();
  }

  private motion(): number {
    return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : MOTION;
  }

  private recolour() {
    this.palette = readPalette(this.container);
    this.sigma.refresh({ skipIndexation: true });
  }

  private finish() {
    const { chosen, marked, fact, pointedFact, faded } = this.appearance;
    this.labels.draw({ chosen, marked, fact: pointedFact ?? fact, faded });
    this.sigma.land();
  }

  point(iri: Iri | undefined) {
    this.container.style.cursor = iri ? 'pointer' : '';
    this.appearance.pointedFact = undefined;
    this.listener.point(iri);
  }

  pointAtFact(id: string | undefined) {
    // Where there is too much for every move of the pointer to be followed, a fact does not stand out.
    if (this.appearance.dense) return;
    this.container.style.cursor = id ? 'pointer' : '';
    const changed = [this.appearance.pointedFact, id].filter((edge): edge is string => edge !== undefined && this.graph.hasEdge(edge));
    this.appearance.pointedFact = id;
    this.sigma.refresh({ partialGraph: { edges: changed }, skipIndexation: true });
  }
}
