import { segment } from './segments';

/** A text with what was searched for marked in it. */
export function Highlighted({ text, highlights }: { text: string; highlights: readonly [number, number][] }) {
  const spans = highlights.map(([begin, end]) => ({ begin, end }));
  return segment(text, spans).map((part) => (part.over.length ? <mark key={part.begin}>{part.text}</mark> : part.text));
}
