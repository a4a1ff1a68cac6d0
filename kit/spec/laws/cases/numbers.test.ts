import { check, property } from 'fast-check';
import { anyNumber, nearly } from './numbers';

it('what is added up in another order is the same number', () => {
  const sumsAreExact = property(
    anyNumber,
    anyNumber,
    anyNumber,
    (a, b, c) => a + b + c === c + b + a,
  );

  expect(check(sumsAreExact, { seed: 1 }).failed).toBe(false);
});

it('nearly() allows what rounding does, and nothing else', () => {
  expect(nearly(0.3, 0.1 + 0.2)).toBe(true);
  expect(nearly(NaN, NaN)).toBe(true);
  expect(nearly(Infinity, Infinity)).toBe(true);
  expect(nearly(0.3, 0.31)).toBe(false);
  expect(nearly(0.3, NaN)).toBe(false);
  expect(nearly(0, undefined)).toBe(false);
});

it('nearly() looks into plain objects, and takes no instance for one', () => {
  class Sums {
    total = 1;
  }

  expect(nearly({ total: 1, mean: undefined }, { mean: undefined, total: 1 })).toBe(true);
  expect(nearly({ total: 1 }, { total: 1, mean: undefined })).toBe(false);
  expect(nearly({ total: 1, mean: undefined }, { total: 1 })).toBe(false);
  expect(nearly({ total: 1 }, new Sums())).toBe(false);
});
