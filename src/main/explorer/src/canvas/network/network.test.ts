import { expect, test } from 'vitest';
import { fact, thing } from './fixture';
import { asides, fromPaths, merge, without } from './network';

const marta = thing('person/marta');
const ilan = thing('person/ilan');
const talks = thing('event/talks');

test('what two answers tell is told once', () => {
  const both = merge([
    { nodes: [marta, talks], edges: [fact('event/talks', 'person/marta')], left: 2 },
    { nodes: [talks, ilan], edges: [fact('event/talks', 'person/ilan'), fact('event/talks', 'person/marta')], left: 5 },
  ]);
  expect(both.nodes).toEqual([marta, talks, ilan]);
  expect(both.edges.map(({ id }) => id)).toEqual(['event/talks person/marta', 'event/talks person/ilan']);
  expect(both.left).toBe(5);
});

test('a fact whose ends are not both there is not drawn, nor one from a thing to itself', () => {
  const edges = [fact('event/talks', 'person/nobody'), fact('person/marta', 'person/marta')];
  expect(merge([{ nodes: [marta, talks], edges, left: 0 }]).edges).toEqual([]);
});

test('several ways share what they pass through', () => {
  const way = { nodes: [marta, talks, ilan], edges: [fact('event/talks', 'person/marta'), fact('event/talks', 'person/ilan')] };
  expect(fromPaths({ paths: [way, way] }).nodes).toHaveLength(3);
});

test('hiding a thing takes away what hung on it alone', () => {
  const network = { nodes: [marta, ilan, talks, thing('event/walk')], edges: [fact('event/talks', 'person/marta'), fact('event/talks', 'person/ilan'), fact('event/walk', 'person/marta')], left: 0 };
  expect(without(network, new Set(['person/marta'])).nodes).toEqual([ilan, talks]);
});

test('a thing that was tied to nothing stays when others are hidden', () => {
  const network = { nodes: [marta, ilan], edges: [], left: 0 };
  expect(without(network, new Set(['person/marta'])).nodes).toEqual([ilan]);
});

test('one fact between two is straight; several lie side by side, whichever way they point', () => {
  const edges = [fact('a', 'b', { id: '1' }), fact('b', 'a', { id: '2' }), fact('a', 'c', { id: '3' })];
  const aside = asides(edges);
  expect(aside.get('3')).toBe(0);
  // From a to b the left of one is where the right of the other is.
  expect(aside.get('1')).toBe(-0.5);
  expect(aside.get('2')).toBe(-0.5);
});
