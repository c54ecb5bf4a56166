import type { Iri } from '../../view';
import type { CanvasGraph } from './graph';
import type { Layout } from './layout';
import type { Task } from './layout.worker';
import type { Place } from './start';

/** Lays out in a worker, so that the page never waits; a new job makes the one before it void. */
export class Layouter {
  private worker: Worker | undefined;

  /** `fresh` lays all out; otherwise only `free` ones move. Pinned ones never do. */
  run(graph: CanvasGraph, free: ReadonlySet<Iri>, fresh: boolean, size: { width: number; height: number }, done: (places: Map<Iri, Place>) => void) {
    this.stop();
    const iris = graph.nodes();
    this.worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    this.worker.onmessage = ({ data }: MessageEvent<Float64Array>) => {
      this.stop();
      done(new Map(iris.map((iri, at) => [iri, { x: data[2 * at]!, y: data[2 * at + 1]! }])));
    };
    const layout = asLayout(graph, free, size);
    const { places, radii, fixed, edges } = layout;
    this.worker.postMessage({ layout, fresh } satisfies Task, [places.buffer, radii.buffer, fixed.buffer, edges.buffer]);
  }

  stop() {
    this.worker?.terminate();
    this.worker = undefined;
  }
}

function asLayout(graph: CanvasGraph, free: ReadonlySet<Iri>, { width, height }: { width: number; height: number }): Layout {
  const iris = graph.nodes();
  const index = new Map(iris.map((iri, at) => [iri, at]));
  const places = new Float64Array(iris.length * 2);
  const radii = new Float64Array(iris.length);
  const fixed = new Uint8Array(iris.length);
  graph.forEachNode((iri, { x, y, size }) => {
    const at = index.get(iri)!;
    places.set([x, y], 2 * at);
    radii[at] = size;
    fixed[at] = free.has(iri) ? 0 : 1;
  });
  const edges = new Uint32Array(graph.size * 2);
  let at = 0;
  graph.forEachEdge((_, __, from, to) => {
    edges.set([index.get(from)!, index.get(to)!], at);
    at += 2;
  });
  return { places, radii, fixed, edges, width, height };
}
