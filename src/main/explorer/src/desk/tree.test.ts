import { expect, test } from 'vitest';
import { childrenOf, fitting } from './tree';

const one = (type: string, count: number, parent?: string, comment = '') => ({ type, iri: type, label: type, comment, parent, count });
const CLASSES = [one('Event', 9), one('Attack', 2, 'Event', 'Violence against somebody'), one('Talks', 7, 'Event'), one('Siege', 0, 'Attack')];
const types = (classes: { type: string }[]) => classes.map(({ type }) => type);

test('the most frequent come first', () => {
  const tree = childrenOf(CLASSES);
  expect(types(tree.get('')!)).toEqual(['Event']);
  expect(types(tree.get('Event')!)).toEqual(['Talks', 'Attack']);
});

test('things of the world come before mentions of them', () => {
  const event = { ...one('Event', 1), kind: 'event' as const };
  expect(types(childrenOf([one('Mention', 9), event]).get('')!)).toEqual(['Event', 'Mention']);
});

test('a class whose parent is not shown is at the top', () => {
  expect(types(childrenOf([one('Attack', 1, 'Event')]).get('')!)).toEqual(['Attack']);
});

test('what fits comes with all above it', () => {
  expect(types(fitting(CLASSES, 'violence', false))).toEqual(['Event', 'Attack']);
  expect(types(fitting(CLASSES, 'SIEGE', true))).toEqual(['Event', 'Attack', 'Siege']);
});

test('classes without instances are shown if asked for', () => {
  expect(types(fitting(CLASSES, '', false))).toEqual(['Event', 'Attack', 'Talks']);
  expect(types(fitting(CLASSES, '', true))).toEqual(['Event', 'Attack', 'Talks', 'Siege']);
});

test('classes that are below one another in a circle end', () => {
  expect(types(fitting([one('A', 1, 'B'), one('B', 1, 'A')], '', false))).toEqual(['A', 'B']);
});
