import { describe, expect, test } from 'vitest';
import * as words from './words';

describe('dates', () => {
  test('are as exact as they are known', () => {
    expect(words.dateInWords('2020-01-03')).toBe('3 January 2020');
    expect(words.dateInWords('2020-01')).toBe('January 2020');
    expect(words.dateInWords('2020')).toBe('2020');
  });

  test('that are no dates stay as they are', () => {
    expect(words.dateInWords('last spring')).toBe('last spring');
  });

  test('say on which day or in which month, or since and until when', () => {
    expect(words.timeInWords({ date: '2020-01-03' })).toBe('on 3 January 2020');
    expect(words.timeInWords({ date: '2020-01' })).toBe('in January 2020');
    expect(words.timeInWords({ begin: '2018', end: '2020-03' })).toBe('from 2018 to March 2020');
    expect(words.timeInWords({ begin: '2018' })).toBe('since 2018');
    expect(words.timeInWords({ end: '2020' })).toBe('until 2020');
    expect(words.timeInWords({})).toBeUndefined();
  });
});

test('numbers are grouped and counted', () => {
  expect(words.counted(1, 'source')).toBe('1 source');
  expect(words.counted(1234567, 'person', 'people')).toBe('1,234,567 people');
  expect(words.counted(999, 'source')).toBe('999 sources');
});

describe('who says it', () => {
  test('is the one who is quoted, before the outlet', () => {
    const said = { who: 'Marta Quell', publisher: 'The Harbour Post', published: '2020-01-03' };
    expect(words.saidInWords({ said, sources: 2 })).toBe('said by Marta Quell on 3 January 2020, 2 sources');
    expect(words.saidInWords({ said: { ...said, who: undefined }, sources: 1 })).toBe(
      'said by The Harbour Post on 3 January 2020, 1 source',
    );
  });

  test('is told without what stands beside it already', () => {
    const statement = { said: { who: 'Marta Quell', published: '2020-01-03' }, sources: 2 };
    expect(words.saidInWords(statement, { day: true })).toBe('said by Marta Quell, 2 sources');
    expect(words.saidInWords(statement, { speaker: true })).toBe('said on 3 January 2020, 2 sources');
    expect(words.saidInWords(statement, { day: true, speaker: true })).toBe('2 sources');
  });

  test('is left out where nobody knows', () => {
    expect(words.saidInWords({ said: {}, sources: 1 })).toBe('1 source');
    expect(words.saidInWords({ sources: 3 })).toBe('3 sources');
  });

  test('tells where the program is not sure of it', () => {
    expect(words.saidInWords({ sources: 1, confidence: 0.42 })).toBe('1 source, a guess');
    expect(words.saidInWords({ sources: 2, confidence: 0.6 })).toBe('2 sources, unsure');
    expect(words.saidInWords({ sources: 2, confidence: 0.8 })).toBe('2 sources');
  });

  test('is the document where it has no outlet', () => {
    expect(words.speaker({ document: { iri: 'd', id: 'a.txt' } })).toBe('a.txt');
  });
});

test('a statement is read with its standing, if that is not plain', () => {
  const parts = [{ text: 'met ' }, { text: 'Ion Brask', iri: 'x' }];
  expect(words.statementText({ parts, standing: 'asserted' })).toBe('met Ion Brask');
  expect(words.statementText({ parts, standing: 'denied' })).toBe('met Ion Brask (denied)');
});

test('confidence is told as how often it is right', () => {
  expect(words.confidenceInWords(0.8)).toBe('right in about 80 of 100 such cases');
  expect(words.sureness(0.95)).toBe('sure');
  expect(words.sureness(0.3)).toBe('a guess');
});

test('years are one or a span', () => {
  expect(words.yearsInWords(2019, 2021)).toBe('2019–2021');
  expect(words.yearsInWords(2019, 2019)).toBe('2019');
  expect(words.yearsInWords()).toBeUndefined();
});

test('values that differ are read as what the sources say', () => {
  expect(words.valueInWords('whether it happened', 'negated')).toBe('It did not happen');
  expect(words.valueInWords('date', '2020-01-03')).toBe('3 January 2020');
  expect(words.valueInWords('amount', '12 people')).toBe('12 people');
});
