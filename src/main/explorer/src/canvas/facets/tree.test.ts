import { expect, test } from 'vitest';
import type { TypeCount } from '../../view';
import { filterCount, toggled } from '../filters';
import { NO_FILTERS } from '../../address';
import { holds, treeOf } from './tree';

const type = (name: string, count: number, parent?: string): TypeCount => ({ type: name, label: name, kind: 'event', count, parent });

test('classes are below their parents, the most frequent first', () => {
  const tree = treeOf([type('Attack', 3, 'Conflict'), type('Conflict', 9), type('Battle', 6, 'Conflict'), type('Talks', 20), type('Walk', 1, 'Gone')]);
  expect(tree.map((node) => node.type)).toEqual(['Talks', 'Conflict', 'Walk']);
  expect(tree[1]!.below.map((node) => node.type)).toEqual(['Battle', 'Attack']);
});

test('a branch holds what is chosen below it', () => {
  const [conflict] = treeOf([type('Conflict', 9), type('Attack', 3, 'Conflict')]);
  expect(holds(conflict!, ['Attack'])).toBe(true);
  expect(holds(conflict!, ['Talks'])).toBe(false);
});

test('choosing twice is choosing not at all', () => {
  expect(toggled(toggled(['a'], 'b'), 'b')).toEqual(['a']);
});

test('a period counts as one filter', () => {
  expect(filterCount({ ...NO_FILTERS, from: '2019', to: '2020', kind: ['person', 'event'], undated: false })).toBe(4);
  expect(filterCount(NO_FILTERS)).toBe(0);
});
