import type { NetworkEdge, NetworkNode } from '../../view';

/** A thing for tests: "person/marta" is a person named marta. */
export function thing(iri: string, more: Partial<NetworkNode> = {}): NetworkNode {
  const [kind, label] = iri.split('/') as [NetworkNode['kind'], string];
  return { iri, label, kind, type: kind, typeLabel: kind, mentions: 1, documents: 1, sources: 1, degree: 1, ...more };
}

/** A fact for tests, from one thing to another. */
export function fact(from: string, to: string, more: Partial<NetworkEdge> = {}): NetworkEdge {
  const id = more.id ?? `${from} ${to}`;
  return { id, from, to, sort: 'relation', relation: 'knows', label: 'knows', directed: true, standing: 'asserted', sources: 1, ...more };
}
