/** Positions in a text in UTF-16 units, end exclusive. */
export interface Span {
  begin: number;
  end: number;
}

/** A stretch of text that the same spans cover; the widest of them first. */
export interface Segment<S extends Span> {
  text: string;
  begin: number;
  over: S[];
}

/**
 * Cuts a text where a span begins or ends, so that spans that nest or overlap can be shown side by
 * side. The segments together are the text. Spans that reach beyond it are shown as far as they go.
 *
 * @param offset of the text's first character in what the spans count in
 */
export function segment<S extends Span>(text: string, spans: readonly S[], offset = 0): Segment<S>[] {
  const last = offset + text.length;
  const inside = spans.filter((span) => span.begin < last && span.end > offset && span.begin < span.end);
  inside.sort((one, other) => one.begin - other.begin || other.end - one.end);
  const cuts = new Set([offset, last]);
  for (const span of inside) {
    cuts.add(Math.max(span.begin, offset));
    cuts.add(Math.min(span.end, last));
  }
  const at = [...cuts].sort((one, other) => one - other);
  const segments: Segment<S>[] = [];
  let open: S[] = [];
  let next = 0;
  for (let i = 0; i + 1 < at.length; i++) {
    const begin = at[i]!;
    open = open.filter((span) => span.end > begin);
    while (next < inside.length && inside[next]!.begin <= begin) open.push(inside[next++]!);
    segments.push({ text: text.slice(begin - offset, at[i + 1]! - offset), begin, over: widestFirst(open) });
  }
  return segments;
}

function widestFirst<S extends Span>(open: S[]): S[] {
  return [...open].sort((one, other) => other.end - other.begin - (one.end - one.begin) || one.begin - other.begin);
}

/** A part of a text, and the spans that touch it. */
export interface Block<S extends Span> {
  text: string;
  begin: number;
  spans: S[];
}

/** Cuts a text into its paragraphs, empty lines left out, and gives each the spans that touch it. */
export function paragraphs<S extends Span>(text: string, spans: readonly S[]): Block<S>[] {
  const sorted = [...spans].sort((one, other) => one.begin - other.begin);
  const blocks: Block<S>[] = [];
  let open: S[] = [];
  let next = 0;
  for (const found of text.matchAll(/[^\n]+/g)) {
    const begin = found.index;
    const end = begin + found[0].length;
    while (next < sorted.length && sorted[next]!.begin < end) open.push(sorted[next++]!);
    open = open.filter((span) => span.end > begin);
    if (found[0].trim()) blocks.push({ text: found[0], begin, spans: [...open] });
  }
  return blocks;
}

/** Cuts a list into lists of so many, the last of what is left. */
export function chunked<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, part) => list.slice(part * size, (part + 1) * size));
}
