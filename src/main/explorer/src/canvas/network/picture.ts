import type { NetworkNode } from '../../view';
import type { FactAttributes, ThingAttributes } from './graph';
import { shortened, type Shape } from './looks';
import { mix, type Palette } from './palette';
import type { Stage } from './stage';
import type { Place } from './start';
import { write } from './labels';

/** The picture as it is in view, as an SVG document. */
export function asSvg(stage: Stage): string {
  const { width, height } = stage.size;
  const { graph, colours } = stage;
  const at = (iri: string) => stage.at(iri)!;
  const facts = graph.mapEdges((_, data, from, to) => line(data, at(from), at(to), stage.scale(graph.getNodeAttribute(to, 'size')), colours));
  const things = graph.mapNodes((iri, data) => mark(data, at(iri), stage.scale(data.size), colours));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Inter, sans-serif">`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    ...facts,
    ...things,
    ...names(stage),
    '</svg>',
  ].join('\n');
}

/** The picture as it is in view, as pixels. */
export function asPng(stage: Stage): Promise<Blob> {
  const layers = stage.canvases();
  const canvas = document.createElement('canvas');
  canvas.width = layers[0]!.width;
  canvas.height = layers[0]!.height;
  const context = canvas.getContext('2d')!;
  context.fillStyle = stage.colours.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const layer of layers) context.drawImage(layer, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser could not write the picture.'))), 'image/png');
  });
}

function line({ fact, size, directed, standing, aside }: FactAttributes, from: Place, to: Place, radius: number, colours: Palette): string {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const [ahead, left] = [{ x: (to.x - from.x) / length, y: (to.y - from.y) / length }, { x: (to.y - from.y) / length, y: -(to.x - from.x) / length }];
  const point = (place: Place, along: number, across = 0) =>
    `${one(place.x + ahead.x * along + left.x * (aside + across))} ${one(place.y + ahead.y * along + left.y * (aside + across))}`;
  const colour = mix(colours.inkSoft, colours.paper, 0.45);
  const end = -(radius + 2);
  const path = (d: string, extra = '') => `<path d="${d}" stroke="${colour}" fill="none" stroke-width="${one(size)}"${extra}/>`;
  const title = `<title>${escaped(fact.label)}</title>`;
  const strokes =
    standing === 'uncertain'
      ? path(`M${point(from, 0, 1.5)}L${point(to, end, 1.5)}M${point(from, 0, -1.5)}L${point(to, end, -1.5)}`).replace(/stroke-width="[^"]*"/, 'stroke-width="0.9"')
      : path(`M${point(from, 0)}L${point(to, end)}`, standing === 'planned' ? ' stroke-dasharray="5 4"' : '');
  const half = size / 2 + 2.6;
  const head = directed ? `<path d="M${point(to, end)}L${point(to, end - size - 5, half)}L${point(to, end - size - 5, -half)}Z" fill="${colour}"/>` : '';
  const strike = standing === 'denied' ? path(`M${point(from, length / 2 - 3, -6)}L${point(from, length / 2 + 3, 6)}`) : '';
  return `<g>${title}${strokes}${head}${strike}</g>`;
}

function mark({ thing, shape, standing }: ThingAttributes, { x, y }: Place, radius: number, colours: Palette): string {
  const colour = colours.kind[thing.kind];
  const fill = { asserted: colour, planned: mix(colours.paper, colour, 0.22), uncertain: colours.paper, denied: mix(colours.paper, colour, 0.22) }[standing ?? 'asserted'];
  const dashed = standing === 'planned' ? ' stroke-dasharray="3 2"' : '';
  const strike = standing === 'denied' ? `<path d="M${one(-radius)} ${one(radius)}L${one(radius)} ${one(-radius)}" stroke="${colours.ink}" stroke-width="2"/>` : '';
  return `<g transform="translate(${one(x)} ${one(y)})"><title>${escaped(described(thing))}</title><path d="${outline(shape, radius)}" fill="${fill}" stroke="${colour}" stroke-width="1.8"${dashed}/>${strike}</g>`;
}

function outline(shape: Shape, r: number): string {
  const circle = (radius: number) => `M${one(-radius)} 0a${one(radius)} ${one(radius)} 0 1 0 ${one(2 * radius)} 0a${one(radius)} ${one(radius)} 0 1 0 ${one(-2 * radius)} 0Z`;
  const side = one(r * 0.88);
  const tip = one(r * 1.2);
  return {
    circle: circle(r),
    dot: circle(r * 0.7),
    square: `M-${side} -${side}H${side}V${side}H-${side}Z`,
    diamond: `M0 -${tip}L${tip} 0L0 ${tip}L-${tip} 0Z`,
    pin: `M0 ${one(r * 1.1)}L${one(-r * 0.64)} ${one(r * 0.2)}A${one(r * 0.8)} ${one(r * 0.8)} 0 1 1 ${one(r * 0.64)} ${one(r * 0.2)}Z`,
  }[shape];
}

function names(stage: Stage): string[] {
  const { graph, colours } = stage;
  const inOrder = graph.nodes().sort((a, b) => graph.getNodeAttribute(b, 'size') - graph.getNodeAttribute(a, 'size') || (a < b ? -1 : 1));
  const wanted = inOrder.map((iri) => {
    const { thing, size } = graph.getNodeAttributes(iri);
    return { key: iri, ...stage.at(iri)!, radius: stage.scale(size), width: shortened(thing.label).length * 6.6, height: 14 };
  });
  return write(wanted, stage.size).map(({ key, left, bottom }) => {
    const { thing } = graph.getNodeAttributes(key);
    return `<text x="${one(left)}" y="${one(bottom - 3)}" font-size="12" fill="${colours.ink}" stroke="${colours.paper}" stroke-width="3" paint-order="stroke">${escaped(shortened(thing.label))}</text>`;
  });
}

function described({ label, typeLabel, date }: NetworkNode): string {
  return [label, typeLabel, date].filter(Boolean).join(', ');
}

function one(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
