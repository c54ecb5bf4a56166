import { expect, test } from 'vitest';
import type { Question } from '../../view';
import { answerAddress, columnInWords, givenValues, isAnswerable, ownOf, thingsOf } from './values';

test('parameters come back from an address as they were given', () => {
  expect(givenValues(ownOf('who-met-whom', { name: ' Ada ', to: '' }))).toEqual({ name: 'Ada', to: '' });
});

test('a question wants what is required', () => {
  const question = { parameters: [{ name: 'name', required: true }, { name: 'to', required: false }] } as Question;
  expect(isAnswerable(question, {})).toBe(false);
  expect(isAnswerable(question, { name: ' ' })).toBe(false);
  expect(isAnswerable(question, { name: 'Ada' })).toBe(true);
});

test('what was not given is not asked for', () => {
  expect(answerAddress('who-met-whom', { name: 'Ada & Ion', to: '' })).toBe('/view/answer?question=who-met-whom&name=Ada+%26+Ion');
});

test('the things of an answer are named once, without documents', () => {
  const iri = (value: string, kind?: 'person') => ({ value, type: 'iri' as const, kind });
  const rows = [
    { who: iri('ada', 'person'), whom: iri('ion', 'person'), document: iri('d1') },
    { who: iri('ion', 'person'), whom: iri('eve', 'person') },
  ];
  const answer = { columns: ['who', 'whom', 'document'], rows: rows as never };
  expect(thingsOf(answer, 10)).toEqual(['ada', 'ion', 'eve']);
  expect(thingsOf(answer, 2)).toEqual(['ada', 'ion']);
});

test('names of columns are read as words', () => {
  expect(columnInWords('firstDocument')).toBe('first document');
});
