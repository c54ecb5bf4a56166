import type Sigma from 'sigma';
import type { Iri } from '../../view';
import type { CanvasGraph, FactAttributes, ThingAttributes } from './graph';
import { write, type Box, type Wanted, type Written } from './labels';
import { shortened } from './looks';
import type { Palette } from './palette';

/** At most so many names are tried in one frame: more could not be read. */
const TRIED = 260;
const MARGIN = 40;
/** Closer than this, facts are named as well. */
const CLOSE = 0.45;
const FONT = "'Inter Variable', system-ui, sans-serif";

/** Which names are to be written, whatever room there is. */
export interface Emphasis {
  chosen?: Iri;
  marked?: Iri;
  fact?: string;
  faded: (iri: Iri) => boolean;
}

interface Name {
  text: string;
  font: string;
  size: number;
  width: number;
}

/** Writes names over the network: those of the biggest first, none over another. */
export class LabelLayer {
  private readonly names = new Map<string, Name>();
  private order: Iri[] = [];

  constructor(
    private readonly sigma: Sigma<ThingAttributes, FactAttributes>,
    private readonly context: CanvasRenderingContext2D,
    private readonly palette: () => Palette,
  ) {}

  /** To be called when there is another graph. */
  reset(graph: CanvasGraph) {
    this.names.clear();
    const size = (iri: Iri) => graph.getNodeAttribute(iri, 'size') + (graph.getNodeAttribute(iri, 'thing').kind === 'event' ? 0 : 6);
    this.order = graph.nodes().sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
  }

  draw(emphasis: Emphasis) {
    const { width, height } = this.sigma.getDimensions();
    this.context.clearRect(0, 0, width, height);
    const things = this.wanted(emphasis, width, height);
    const marks = things.map(markOf);
    const written = write(things, { width, height }, { marks });
    for (const name of written) this.draws(name, name.key === emphasis.marked || name.key === emphasis.chosen, emphasis.faded(name.key));
    this.drawFacts(emphasis, { width, height }, [...written, ...marks]);
  }

  private wanted({ chosen, marked, faded }: Emphasis, width: number, height: number): Wanted[] {
    const first = [marked, chosen].filter((iri): iri is Iri => iri !== undefined && this.sigma.getGraph().hasNode(iri));
    const wanted: Wanted[] = [];
    const inOrder = new Set([...first, ...this.order.filter((iri) => !faded(iri)), ...(marked ? [] : this.order)]);
    for (const iri of inOrder) {
      if (wanted.length >= TRIED) break;
      const shown = this.sigma.getNodeDisplayData(iri);
      if (!shown) continue;
      const { x, y } = this.sigma.framedGraphToViewport(shown);
      if (x < -MARGIN || y < -MARGIN || x > width + MARGIN || y > height + MARGIN) continue;
      const name = this.name(iri, shown.size);
      const yields = this.sigma.getGraph().getNodeAttribute(iri, 'thing').kind === 'event' && !first.includes(iri);
      wanted.push({ key: iri, x, y, radius: this.sigma.scaleSize(shown.size), width: name.width + 2, height: name.size + 3, yields });
    }
    return wanted;
  }

  private name(iri: Iri, size: number): Name {
    let name = this.names.get(iri);
    if (!name) {
      const { kind, label } = this.sigma.getGraph().getNodeAttribute(iri, 'thing');
      const pixels = kind === 'event' ? 11 : Math.min(15, 11 + size / 5);
      const font = `${kind === 'event' ? '400' : size > 10 ? '600' : '500'} ${pixels}px ${FONT}`;
      name = this.measured(shortened(label), font, pixels);
      this.names.set(iri, name);
    }
    return name;
  }

  private measured(text: string, font: string, size: number): Name {
    this.context.font = font;
    return { text, font, size, width: this.context.measureText(text).width };
  }

  private draws(written: Written, strong: boolean, faded: boolean) {
    const name = this.names.get(written.key)!;
    const { kind } = this.sigma.getGraph().getNodeAttribute(written.key, 'thing');
    const { ink, inkSoft } = this.palette();
    this.text(name, written.left + 1, (written.top + written.bottom) / 2, strong || kind !== 'event' ? ink : inkSoft, faded ? 0.35 : 1);
  }

  private text(name: Name, left: number, middle: number, colour: string, alpha = 1) {
    const { context } = this;
    context.globalAlpha = alpha;
    context.font = name.font;
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 3.5;
    context.strokeStyle = this.palette().paper;
    context.strokeText(name.text, left, middle);
    context.fillStyle = colour;
    context.fillText(name.text, left, middle);
    context.globalAlpha = 1;
  }

  private drawFacts(emphasis: Emphasis, picture: { width: number; height: number }, taken: Box[]) {
    const wanted = this.facts(emphasis).flatMap((id) => this.wantedFact(id));
    for (const name of write(wanted, picture, { taken })) {
      this.text(this.names.get(name.key)!, name.left + 1, (name.top + name.bottom) / 2, this.palette().inkSoft);
    }
  }

  /** Of the fact and the thing pointed at; of all that are in view when that close. */
  private facts({ fact, marked, chosen }: Emphasis): string[] {
    const graph = this.sigma.getGraph();
    const facts = fact && graph.hasEdge(fact) ? [fact] : [];
    for (const iri of [marked, chosen]) if (iri && graph.hasNode(iri)) facts.push(...graph.edges(iri));
    if (this.sigma.getCamera().ratio < CLOSE && facts.length === 0) facts.push(...graph.edges().slice(0, 4 * TRIED));
    return [...new Set(facts)];
  }

  private wantedFact(id: string): Wanted[] {
    const graph = this.sigma.getGraph();
    const ends = graph.extremities(id).map((iri) => this.sigma.framedGraphToViewport(this.sigma.getNodeDisplayData(iri)!));
    const [from, to] = [ends[0]!, ends[1]!];
    const fact = graph.getEdgeAttribute(id, 'fact');
    let name = this.names.get(id);
    if (!name) {
      const count = fact.eventCount && fact.eventCount > 1 ? ` × ${fact.eventCount}` : '';
      name = this.measured(shortened(fact.label, 28) + count, `400 10.5px ${FONT}`, 10.5);
      this.names.set(id, name);
    }
    if (Math.hypot(to.x - from.x, to.y - from.y) < name.width * 0.8) return [];
    const middle = { x: (from.x + to.x) / 2 - name.width / 2 - 4, y: (from.y + to.y) / 2 };
    return [{ key: id, ...middle, radius: 0, width: name.width + 2, height: name.size + 3 }];
  }
}

/** The square about a mark. */
function markOf({ x, y, radius }: Wanted): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}
