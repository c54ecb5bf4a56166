import { expect, test } from 'vitest';
import { fact, thing } from './fixture';
import { start, type Place } from './start';

const nodes = ['person/a', 'person/b', 'person/c', 'person/d'].map((iri) => thing(iri));
const edges = [fact('person/a', 'person/b'), fact('person/b', 'person/c'), fact('person/b', 'person/d')];
const nobody = new Set<string>();

test('the first picture always starts the same, with the most connected in the middle', () => {
  const first = start({ nodes, edges, left: 0 }, new Map(), nobody);
  expect(first.fresh).toBe(true);
  expect(first.places.get('person/b')).toEqual({ x: 0, y: 0 });
  expect(start({ nodes: [...nodes].reverse(), edges, left: 0 }, new Map(), nobody).places).toEqual(new Map([...first.places]));
});

test('who was there stays, and newcomers begin beside their neighbours', () => {
  const known = new Map<string, Place>([
    ['person/a', { x: 100, y: 0 }],
    ['person/b', { x: 300, y: 40 }],
  ]);
  const { places, newcomers, fresh } = start({ nodes, edges, left: 0 }, known, nobody);
  expect(fresh).toBe(false);
  expect(newcomers).toEqual(['person/c', 'person/d']);
  expect(places.get('person/a')).toEqual({ x: 100, y: 0 });
  for (const iri of newcomers) {
    const { x, y } = places.get(iri)!;
    expect(Math.hypot(x - 300, y - 40)).toBeCloseTo(44);
  }
  expect(places.get('person/c')).not.toEqual(places.get('person/d'));
});

test('a newcomer that knows only newcomers begins beside them', () => {
  const more = { nodes: [...nodes, thing('person/e')], edges: [...edges, fact('person/d', 'person/e')], left: 0 };
  const known = new Map<string, Place>([
    ['person/a', { x: 0, y: 0 }],
    ['person/b', { x: 9, y: 0 }],
  ]);
  const { places } = start(more, known, nobody);
  const [d, e] = [places.get('person/d')!, places.get('person/e')!];
  expect(Math.hypot(d.x - e.x, d.y - e.y)).toBeCloseTo(44);
});

test('in another picture only who is pinned keeps the place', () => {
  const known = new Map<string, Place>([['person/a', { x: 500, y: 500 }]]);
  expect(start({ nodes, edges, left: 0 }, known, nobody).places.get('person/a')).not.toEqual({ x: 500, y: 500 });
  expect(start({ nodes, edges, left: 0 }, known, new Set(['person/a'])).places.get('person/a')).toEqual({ x: 500, y: 500 });
});
