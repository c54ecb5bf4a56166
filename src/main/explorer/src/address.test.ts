import { expect, test } from 'vitest';
import { NO_FILTERS, readAddress, writeAddress, type Address } from './address';

const read = (address: string) => {
  const url = new URL(address, 'http://localhost:3030');
  return readAddress(url.pathname, url.search, url.origin);
};

test('an address says all of what is shown', () => {
  const shown: Address = {
    tab: 'timeline',
    about: 'https://example.org/kg/person/a',
    focus: ['https://example.org/kg/person/a', 'https://example.org/kg/person/b'],
    fact: 'https://example.org/kg/person/a|headOf|https://example.org/kg/organisation/c',
    article: 'https://example.org/kg/document/1',
    at: 0,
    filters: { ...NO_FILTERS, from: '2020-01', kind: ['person'], type: ['Attack', 'Talks'], sources: 2, undated: false },
    own: { other: 'x' },
  };
  expect(read(writeAddress(shown))).toMatchObject(shown);
});

test('the opening view has the shortest of addresses', () => {
  expect(writeAddress(read('/'))).toBe('/');
});

test('the path of a minted IRI is the dossier of what it stands for', () => {
  expect(read('/dramatis/kg/person/marta-quell').about).toBe('http://localhost:3030/dramatis/kg/person/marta-quell');
});

test('a tab that does not exist is the first', () => {
  expect(read('/?tab=nonsense').tab).toBe('network');
});
