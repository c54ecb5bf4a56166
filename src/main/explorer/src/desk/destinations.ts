import { NO_FILTERS, type Address } from '../address';
import type { Iri } from '../view';

/** Where links of the desk lead; what a change does not name stays as it is. */
type Destination = Partial<Address>;

export function dossierOf(iri: Iri): Destination {
  return { about: iri, fact: undefined, article: undefined, at: undefined };
}

export function evidenceOf(fact: string): Destination {
  return { fact, article: undefined, at: undefined };
}

export function articleAt(article: Iri, at?: number): Destination {
  return { article, at };
}

export function networkOf(focus: Iri[]): Destination {
  return { tab: 'network', focus, article: undefined, at: undefined, own: {} };
}

export function timelineOf(focus: Iri[]): Destination {
  return { ...networkOf(focus), tab: 'timeline' };
}

export function pathBetween(one: Iri, other: Iri): Destination {
  return { ...networkOf([one]), own: { other } };
}

/** The network of all that is of a type, with no other filter that could hide it. */
export function networkOfType(type: string): Destination {
  return { tab: 'network', focus: [], filters: { ...NO_FILTERS, type: [type] }, own: {} };
}
