import type { Filters } from '../address';

/** With it, or without it if it was there. */
export function toggled<T>(list: T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

/** How many filters are set. */
export function filterCount(filters: Filters): number {
  const lists = filters.kind.length + filters.type.length + filters.relation.length + filters.standing.length;
  const single = [filters.from ?? filters.to, filters.publishedFrom ?? filters.publishedTo, filters.sources, filters.confidence, filters.undated];
  return lists + single.filter((value) => value !== undefined).length;
}
