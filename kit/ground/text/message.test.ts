import { hasWhy, isWhole, textOf } from './message';

const MESSAGE = { what: 'two values came', why: 'one was asked for.', look: 'the loop.' };

it('puts each part of a message on its own line', () => {
  expect(textOf(MESSAGE)).toBe('two values came\nWhy: one was asked for.\nLook: the loop.');
});

it('knows a message that has all parts', () => {
  expect(isWhole(textOf(MESSAGE))).toBe(true);
  expect(isWhole(textOf({ ...MESSAGE, what: 'several\nlines' }))).toBe(true);
});

it.each([
  'two values came',
  'two values came\nWhy: laziness.',
  '\nWhy: laziness.\nLook: the loop.',
])('misses a part in %j', (text) => {
  expect(isWhole(text)).toBe(false);
});

it('finds a reason only at the beginning of a line', () => {
  expect(hasWhy(textOf(MESSAGE))).toBe(true);
  expect(hasWhy('he asked Why: nobody knew')).toBe(false);
});
