import Sigma from 'sigma';
import type { Iri } from '../../view';
import { FactProgram } from './factProgram';
import { isDense, type CanvasGraph, type FactAttributes, type ThingAttributes } from './graph';
import { LabelLayer } from './labelLayer';
import { next, type Direction } from './move';
import { mix, onThemeChange, readPalette, type Palette } from './palette';
import type { Place } from './start';
import { thingProgram } from './thingProgram';

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

/** Of the width and of the height: what takes less is in a corner. */
const CORNER = 0.5;
const PADDING = 46;
const MOTION = 160;
const STEP = 1.5;
/** Closer than this, marks of a large network show all that they tell. */
const CLOSE = 0.5;

/** The picture of a network: draws it, and says what is done to it. */
export class Stage {
  private readonly sigma: Sigma<ThingAttributes, FactAttributes>;
  private readonly labels: LabelLayer;
  private readonly resizes: ResizeObserver;
  private readonly stopWatching: () => void;
  private palette: Palette;
  /** Whether there is too much for every move of the pointer to be followed. */
  private dense = false;
  private chosen?: Iri;
  private marked?: Iri;
  private fact?: string;
  private pointed?: string;
  private near: ReadonlySet<Iri> = new Set();

  constructor(
    private readonly container: HTMLElement,
    graph: CanvasGraph,
    private readonly listener: StageListener,
  ) {
    this.palette = readPalette(container);
    const thing = thingProgram(() => this.palette, () => this.isPlain());
    this.sigma = new Sigma<ThingAttributes, FactAttributes>(graph, container, {
      allowInvalidContainer: true,
      defaultNodeType: 'thing',
      defaultEdgeType: 'fact',
      nodeProgramClasses: { thing },
      nodeHoverProgramClasses: { thing },
      edgeProgramClasses: { fact: FactProgram },
      enableEdgeEvents: true,
      renderLabels: false,
      defaultDrawNodeHover: () => undefined,
      stagePadding: PADDING,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      doubleClickZoomingRatio: 1,
      zoomDuration: this.motion(),
      inertiaDuration: this.motion(),
      nodeReducer: (iri, data) => this.drawnThing(iri, data),
      edgeReducer: (id, data) => this.drawnFact(id, data),
    });
    this.sigma.createCanvasContext('names', { style: { pointerEvents: 'none' } });
    this.sigma.resize(true);
    this.labels = new LabelLayer(this.sigma, this.sigma.getCanvases().names!.getContext('2d')!, () => this.palette);
    this.sigma.on('afterRender', () => this.drawNames());
    this.resizes = new ResizeObserver(() => this.sigma.resize().scheduleRefresh());
    this.resizes.observe(container);
    this.stopWatching = onThemeChange(() => this.recolour());
    this.listen();
    this.show(graph);
  }

  /** Shows another graph; what is in view stays in view. */
  show(graph: CanvasGraph) {
    this.near = new Set();
    this.dense = isDense(graph.order, graph.size);
    this.sigma.setSetting('hideEdgesOnMove', this.dense);
    this.labels.reset(graph);
    this.sigma.setGraph(graph);
    this.emphasise(this.chosen, this.marked, this.fact);
  }

  /** The rectangle that fills the picture when all is in view, in the layout's own units. */
  frame({ width, height }: { width: number; height: number }) {
    this.sigma.setCustomBBox({ x: [-width / 2, width / 2], y: [-height / 2, height / 2] });
    this.sigma.refresh();
  }

  place(places: ReadonlyMap<Iri, Place>) {
    this.graph.updateEachNodeAttributes((iri, data) => ({ ...data, ...places.get(iri) }), { attributes: ['x', 'y'] });
  }

  /** Who is chosen has a ring; who is pointed at stands out with the neighbours. */
  emphasise(chosen?: Iri, marked?: Iri, fact?: string) {
    [this.chosen, this.marked, this.fact] = [chosen, marked, fact];
    this.near = new Set(marked && this.graph.hasNode(marked) ? [marked, ...this.graph.neighbors(marked)] : []);
    this.sigma.refresh({ skipIndexation: true });
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
    return this.dense && this.sigma.getCamera().ratio > CLOSE;
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

  private faded = (iri: Iri) => this.near.size > 0 && !this.near.has(iri);

  private drawNames() {
    this.labels.draw({ chosen: this.chosen, marked: this.marked, fact: this.pointed ?? this.fact, faded: this.faded });
  }

  private drawnThing(iri: Iri, data: ThingAttributes) {
    const colour = this.palette.kind[data.thing.kind];
    if (this.faded(iri)) return { ...data, color: mix(colour, this.palette.paper, 0.75), emphasis: 'faded' as const };
    const emphasis = iri === this.chosen ? ('chosen' as const) : iri === this.marked ? ('marked' as const) : undefined;
    return { ...data, color: colour, emphasis };
  }

  private drawnFact(id: string, data: FactAttributes) {
    const { from, to } = data.fact;
    const { paper, inkSoft, ink, accent } = this.palette;
    if (id === this.fact || id === this.pointed) return { ...data, color: accent, size: data.size + 1 };
    if (this.near.size > 0) {
      return { ...data, color: from === this.marked || to === this.marked ? ink : mix(inkSoft, paper, 0.85) };
    }
    return { ...data, color: from === this.chosen || to === this.chosen ? inkSoft : mix(inkSoft, paper, 0.45) };
  }

  private listen() {
    let dragged: Iri | undefined;
    let moved = false;
    this.sigma.on('downNode', ({ node }) => ([dragged, moved] = [node, false]));
    this.sigma.on('moveBody', ({ event }) => {
      if (!dragged) return;
      moved = true;
      const { x, y } = this.sigma.viewportToGraph(event);
      this.graph.mergeNodeAttributes(dragged, { x, y });
      event.preventSigmaDefault();
    });
    const drop = () => {
      if (dragged && moved) {
        const { x, y } = this.graph.getNodeAttributes(dragged);
        this.listener.drop(dragged, { x, y });
      }
      dragged = undefined;
    };
    this.sigma.on('upNode', drop);
    this.sigma.on('upStage', drop);
    this.sigma.on('clickNode', ({ node }) => !moved && this.listener.choose(node));
    this.sigma.on('clickEdge', ({ edge }) => this.listener.openFact(edge));
    this.sigma.on('clickStage', () => this.listener.leave());
    this.sigma.on('doubleClickNode', ({ node, event }) => {
      event.preventSigmaDefault();
      this.listener.expand(node);
    });
    this.sigma.on('rightClickNode', ({ node, event }) => {
      event.preventSigmaDefault();
      event.original.preventDefault();
      this.listener.menu(node, event);
    });
    this.sigma.on('enterNode', ({ node }) => !dragged && this.point(node));
    this.sigma.on('leaveNode', () => !dragged && this.point(undefined));
    this.sigma.on('leaveStage', () => this.point(undefined));
    this.sigma.on('enterEdge', ({ edge }) => !this.dense && this.pointAtFact(edge));
    this.sigma.on('leaveEdge', () => !this.dense && this.pointAtFact(undefined));
  }

  private point(iri: Iri | undefined) {
    this.container.style.cursor = iri ? 'pointer' : '';
    this.pointed = undefined;
    this.listener.point(iri);
  }

  private pointAtFact(id: string | undefined) {
    this.container.style.cursor = id ? 'pointer' : '';
    const changed = [this.pointed, id].filter((edge): edge is string => edge !== undefined && this.graph.hasEdge(edge));
    this.pointed = id;
    this.sigma.refresh({ partialGraph: { edges: changed }, skipIndexation: true });
  }
}
