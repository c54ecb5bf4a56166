import type { ReactNode } from 'react';
import { useFreshness } from '../Freshness';
import type { Problem } from '../view';

/** What to say where something could not be had, with what to do about it. */
export function ProblemNotice({ problem }: { problem: Problem }) {
  const { refresh } = useFreshness();
  return (
    <div className="notice problem" role="alert">
      <p className="notice-title">{problem.error}</p>
      {problem.hint && <p>{problem.hint}</p>}
      <button type="button" className="quiet" onClick={refresh}>
        Try again
      </button>
    </div>
  );
}

export function EmptyNotice({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="notice empty">
      <p className="notice-title">{title}</p>
      {children}
    </div>
  );
}

/** Where text will be, in the shape of text. */
export function Skeleton({ lines }: { lines: number }) {
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">Loading</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={`bone bone-${line % 4}`} />
      ))}
    </div>
  );
}
