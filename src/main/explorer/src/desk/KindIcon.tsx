import type { Kind } from '../view';

const SHAPES: Record<Kind, string> = {
  person: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z',
  organisation: 'M4 2.5h8A1.5 1.5 0 0 1 13.5 4v8a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 12V4A1.5 1.5 0 0 1 4 2.5Z',
  place: 'M8 1a5 5 0 0 0-5 5c0 3.6 5 9 5 9s5-5.4 5-9a5 5 0 0 0-5-5Zm0 3.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6Z',
  event: 'M8 1.5 14.5 8 8 14.5 1.5 8Z',
  other: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
};

/** The shape that a kind has on the canvas too: round people, square organisations, pins and diamonds. */
export function KindIcon({ kind }: { kind: Kind }) {
  return (
    <svg className={`kind-icon ${kind}`} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path d={SHAPES[kind]} />
    </svg>
  );
}
