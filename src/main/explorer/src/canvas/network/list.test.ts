import { expect, test } from 'vitest';
import { fact, thing } from './fixture';
import { inWords } from './NetworkList';

const marta = thing('person/Marta');
const union = thing('organisation/Union');
const talks = thing('event/Talks');
const byIri = new Map([marta, union, talks].map((node) => [node.iri, node]));

test('a relation reads from either end', () => {
  const heads = fact(marta.iri, union.iri, { label: 'head of', standing: 'planned' });
  expect(inWords(heads, marta, byIri)).toBe('head of Union (planned)');
  expect(inWords(heads, union, byIri)).toBe('Marta: head of Union (planned)');
});

test('a part in an event reads as the event and the part', () => {
  const took = fact(talks.iri, marta.iri, { sort: 'role', label: 'participant' });
  expect(inWords(took, marta, byIri)).toBe('Talks (participant)');
  expect(inWords(took, talks, byIri)).toBe('participant: Marta');
});
