import { useState } from 'react';
import type { Problem } from '../view';

export interface Page<T> {
  items: T[];
  /** How many there are beyond these. */
  left: number;
}

/**
 * A list of which the server gave the first page: all that is known of it, and what fetches the next.
 * When the first page is another, because all was asked for again, what came after it is forgotten.
 */
export function useMore<T>(first: T[], left: number, fetchPage: (offset: number) => Promise<Page<T>>) {
  const [more, setMore] = useState<Page<T> & { after: T[]; problem?: Problem }>({ after: first, items: [], left });
  const now = more.after === first ? more : { after: first, items: [], left, problem: undefined };
  const items = [...first, ...now.items];
  const showMore = () =>
    fetchPage(items.length).then(
      (page) => setMore({ after: first, items: [...now.items, ...page.items], left: page.left }),
      (problem) => setMore({ ...now, problem }),
    );
  return { items, left: now.left, problem: now.problem, showMore };
}
