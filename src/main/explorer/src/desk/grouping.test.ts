import { expect, test } from 'vitest';
import { grouping } from './grouping';

const entry = (iri: string, copyOf?: string) => ({ iri, id: iri, words: 1, entities: 0, events: 0, copyOf });
const shown = (...entries: ReturnType<typeof entry>[]) =>
  grouping(entries).map(({ document, copies }) => [document.iri, ...copies.map(({ iri }) => iri)].join(' '));

test('copies are under their story, wherever it stands in the list', () => {
  expect(shown(entry('copy', 'story'), entry('other'), entry('story'))).toEqual(['other', 'story copy']);
});

test('a copy whose story is not in the list stands alone', () => {
  expect(shown(entry('copy', 'elsewhere'), entry('other'))).toEqual(['copy', 'other']);
});

test('no document gets lost where copies are of one another', () => {
  expect(shown(entry('one', 'other'), entry('other', 'one'))).toEqual(['one other']);
});
