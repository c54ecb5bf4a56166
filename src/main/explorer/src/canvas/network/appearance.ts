import type { Iri } from '../../view';
import type { CanvasGraph, FactAttributes, ThingAttributes } from './graph';
import { mix, type Palette } from './palette';

/** How things and facts look at present: by what they are, and by what is chosen and pointed at. */
export class Appearance {
  /** Whether there is so much that facts are drawn as hair lines, but for those that stand out. */
  dense = false;
  chosen?: Iri;
  marked?: Iri;
  fact?: string;
  pointedFact?: string;
  private near: ReadonlySet<Iri> = new Set();

  constructor(private readonly palette: () => Palette) {}

  /** Answers whether anything looks different now. */
  emphasise(graph: CanvasGraph, chosen?: Iri, marked?: Iri, fact?: string): boolean {
    const changed = chosen !== this.chosen || marked !== this.marked || fact !== this.fact;
    [this.chosen, this.marked, this.fact] = [chosen, marked, fact];
    this.lookAround(graph);
    return changed;
  }

  /** To be called when there is another graph. */
  lookAround(graph: CanvasGraph) {
    const { marked } = this;
    this.near = new Set(marked && graph.hasNode(marked) ? [marked, ...graph.neighbors(marked)] : []);
  }

  readonly faded = (iri: Iri) => this.near.size > 0 && !this.near.has(iri);

  thing(iri: Iri, data: ThingAttributes) {
    const { kind, paper } = this.palette();
    const colour = kind[data.thing.kind];
    if (this.faded(iri)) return { ...data, color: mix(colour, paper, 0.75), emphasis: 'faded' as const };
    const emphasis = iri === this.chosen ? ('chosen' as const) : iri === this.marked ? ('marked' as const) : undefined;
    return { ...data, color: colour, emphasis };
  }

  line(id: string, data: FactAttributes) {
    const { accent, ink, inkSoft, paper } = this.palette();
    if (id === this.fact || id === this.pointedFact) return { ...data, type: 'fact', color: accent, size: data.size + 1 };
    const touches = (iri?: Iri) => data.fact.from === iri || data.fact.to === iri;
    if (this.near.size > 0 && touches(this.marked)) return { ...data, type: 'fact', color: ink };
    if (this.near.size === 0 && touches(this.chosen)) return { ...data, type: 'fact', color: inkSoft };
    const paleness = this.near.size > 0 ? 0.85 : this.dense ? 0.78 : 0.45;
    return { ...data, type: this.dense ? 'line' : 'fact', color: mix(inkSoft, paper, paleness) };
  }
}
