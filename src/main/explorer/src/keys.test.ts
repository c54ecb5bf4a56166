import { expect, test } from 'vitest';
import { isBare } from './keys';

test('a key with Ctrl, Alt or Meta belongs to the browser', () => {
  const none = { ctrlKey: false, altKey: false, metaKey: false };
  expect(isBare(none)).toBe(true);
  expect(isBare({ ...none, ctrlKey: true })).toBe(false);
  expect(isBare({ ...none, metaKey: true })).toBe(false);
});
