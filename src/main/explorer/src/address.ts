import type { CalendarDate, Iri, Kind, Standing } from './view';

/**
 * Where one is: all of what the page shows follows from its address, so that an address can be
 * shared and reloaded, and the browser's back and forward work.
 */
export interface Address {
  tab: Tab;
  /** Whose dossier is open. */
  about?: Iri;
  /** What is on the canvas; none: the opening view. */
  focus: Iri[];
  /** Whose evidence is open: the id of a statement or edge. */
  fact?: string;
  /** The article that is open, and the offset to show. */
  article?: Iri;
  at?: number;
  filters: Filters;
  /** What a tab alone knows: the question asked, the SPARQL, the other end of a path. */
  own: Record<string, string>;
}

export const TABS = ['network', 'timeline', 'map', 'documents', 'query', 'ontology', 'judgements'] as const;
export type Tab = (typeof TABS)[number];

export interface Filters {
  from?: CalendarDate;
  to?: CalendarDate;
  publishedFrom?: CalendarDate;
  publishedTo?: CalendarDate;
  kind: Kind[];
  type: string[];
  relation: string[];
  standing: Standing[];
  sources?: number;
  confidence?: number;
  undated?: boolean;
}

export const NO_FILTERS: Filters = { kind: [], type: [], relation: [], standing: [] };

const OWN = 'own.';

/** Reads `pathname` and `search`. The path of a minted IRI is the dossier of what it stands for. */
export function readAddress(pathname: string, search: string, origin: string, base?: Iri): Address {
  const given = new URLSearchParams(search);
  const tab = given.get('tab') as Tab;
  const number = (name: string) => (given.get(name) ? Number(given.get(name)) : undefined);
  const own: Record<string, string> = {};
  given.forEach((value, name) => {
    if (name.startsWith(OWN)) own[name.slice(OWN.length)] = value;
  });
  return {
    tab: TABS.includes(tab) ? tab : 'network',
    about: given.get('about') ?? mintedIri(pathname, origin, base),
    focus: given.getAll('focus'),
    fact: given.get('fact') ?? undefined,
    article: given.get('article') ?? undefined,
    at: number('at'),
    filters: {
      from: given.get('from') ?? undefined,
      to: given.get('to') ?? undefined,
      publishedFrom: given.get('publishedFrom') ?? undefined,
      publishedTo: given.get('publishedTo') ?? undefined,
      kind: given.getAll('kind') as Kind[],
      type: given.getAll('type'),
      relation: given.getAll('relation'),
      standing: given.getAll('standing') as Standing[],
      sources: number('sources'),
      confidence: number('confidence'),
      undated: given.get('undated') === 'false' ? false : undefined,
    },
    own,
  };
}

function mintedIri(pathname: string, origin: string, base?: Iri): Iri | undefined {
  if (pathname === '/' || pathname === '/index.html') return undefined;
  return new URL(pathname, base ?? origin).toString();
}

/** The address as one would send it to a colleague. */
export function writeAddress(address: Address): string {
  const said = new URLSearchParams();
  if (address.tab !== 'network') said.set('tab', address.tab);
  if (address.about) said.set('about', address.about);
  address.focus.forEach((iri) => said.append('focus', iri));
  if (address.fact) said.set('fact', address.fact);
  if (address.article) said.set('article', address.article);
  if (address.at !== undefined) said.set('at', String(address.at));
  writeFilters(address.filters, said);
  for (const [name, value] of Object.entries(address.own)) if (value) said.set(OWN + name, value);
  const search = said.toString();
  return search ? `/?${search}` : '/';
}

/** The filters as the server's views take them. */
export function writeFilters(filters: Filters, said: URLSearchParams): void {
  for (const name of ['from', 'to', 'publishedFrom', 'publishedTo', 'sources', 'confidence'] as const) {
    const value = filters[name];
    if (value !== undefined && value !== '') said.set(name, String(value));
  }
  for (const name of ['kind', 'type', 'relation', 'standing'] as const) {
    filters[name].forEach((value) => said.append(name, value));
  }
  if (filters.undated === false) said.set('undated', 'false');
}
