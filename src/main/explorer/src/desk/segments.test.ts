import { describe, expect, test } from 'vitest';
import { chunked, paragraphs, segment } from './segments';

const span = (name: string, begin: number, end: number) => ({ name, begin, end });
const shown = (text: string, ...spans: ReturnType<typeof span>[]) =>
  segment(text, spans).map((part) => `${part.text}:${part.over.map((over) => over.name).join('')}`);

describe('segments', () => {
  test('of a text without spans are the text', () => {
    expect(shown('Ion met Ada')).toEqual(['Ion met Ada:']);
  });

  test('nest: the widest first', () => {
    expect(shown('mayor of Tarn', span('P', 9, 13), span('T', 0, 13))).toEqual(['mayor of :T', 'Tarn:TP']);
  });

  test('overlap', () => {
    expect(shown('abcdef', span('A', 0, 4), span('B', 2, 6))).toEqual(['ab:A', 'cd:AB', 'ef:B']);
  });

  test('of two equal spans have both', () => {
    expect(shown('ab', span('A', 0, 2), span('B', 0, 2))).toEqual(['ab:AB']);
  });

  test('touch without a gap between them', () => {
    expect(shown('abcd', span('A', 0, 2), span('B', 2, 4))).toEqual(['ab:A', 'cd:B']);
  });

  test('forget spans that are empty or elsewhere, and cut those that reach beyond', () => {
    expect(shown('abcd', span('A', 1, 1), span('B', 7, 9), span('C', 2, 90))).toEqual(['ab:', 'cd:C']);
  });

  test('count from where the text begins', () => {
    expect(segment('cdef', [span('A', 3, 5)], 2)).toEqual([
      { text: 'c', begin: 2, over: [] },
      { text: 'de', begin: 3, over: [span('A', 3, 5)] },
      { text: 'f', begin: 5, over: [] },
    ]);
  });

  test('together are the text, with emoji and at random', () => {
    const text = '👩‍🚀 Ada met Ion in Tarn on 3 January. 🎉 '.repeat(6);
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let run = 0; run < 200; run++) {
      const spans = Array.from({ length: 12 }, (_, name) => {
        const begin = random(text.length);
        return span(String(name), begin, begin + random(20));
      });
      const parts = segment(text, spans);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      for (const part of parts) {
        const covering = spans.filter((over) => over.begin <= part.begin && over.end >= part.begin + part.text.length && over.begin < over.end);
        expect(new Set(part.over)).toEqual(new Set(covering));
      }
    }
  });
});

describe('paragraphs', () => {
  test('are the lines that say something, with the spans that touch them', () => {
    const spans = [span('A', 0, 3), span('Q', 4, 12), span('B', 10, 12)];
    expect(paragraphs('Ion said\n\nso again', spans)).toEqual([
      { text: 'Ion said', begin: 0, spans: [spans[0], spans[1]] },
      { text: 'so again', begin: 10, spans: [spans[1], spans[2]] },
    ]);
  });

  test('of a long article are found quickly', () => {
    const line = 'Ada met Ion in Tarn.\n';
    const text = line.repeat(50_000);
    const spans = Array.from({ length: 50_000 }, (_, at) => span('A', at * line.length, at * line.length + 3));
    const begun = performance.now();
    const blocks = paragraphs(text, spans);
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(blocks).toHaveLength(50_000);
    expect(blocks.every((block) => block.spans.length === 1)).toBe(true);
  });
});

test('a list is cut without losing anything', () => {
  expect(chunked([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(chunked([], 2)).toEqual([]);
});
