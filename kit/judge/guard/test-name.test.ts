import { isOneOf, patternFor } from './test-name';

const TESTS = ['laziness › calling it (twice) pulls nothing', 'closing'];

it.each([
  ['laziness › calling it (twice) pulls nothing', true],
  ['laziness › calling it (twice) pulls nothing at all', false],
  ['closing › it closes', true],
  ['state preservation › closing', false],
])('%s: %s', (test, isMeant) => {
  expect(isOneOf(TESTS, test)).toBe(isMeant);
  expect(new RegExp(patternFor(TESTS)).test(test.replace(' › ', ' '))).toBe(isMeant);
});
