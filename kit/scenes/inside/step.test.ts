import { Step } from './step';

const EXPORTS = { PowerCut: class PowerCut extends Error {} };

it('takes the call that is written', () => {
  const calls: unknown[][] = [];
  const target = {
    next: (...args: unknown[]) => calls.push(['next', ...args]),
    return: (...args: unknown[]) => calls.push(['return', ...args]),
    throw: (...args: unknown[]) => calls.push(['throw', ...args]),
  };

  for (const text of ['next()', 'next(undefined)', "return({ a: [1, ')'] })", 'throw(1 + 1)']) {
    new Step(text, EXPORTS).take(target);
  }

  expect(calls).toEqual([['next'], ['next', undefined], ['return', { a: [1, ')'] }], ['throw', 2]]);
});

it('an argument may name what the exercise exports, and is computed again each time', () => {
  const thrown: unknown[] = [];
  const target = { next: () => undefined, throw: (error: unknown) => thrown.push(error) };
  const step = new Step('throw(new PowerCut())', EXPORTS);

  step.take(target);
  step.take(target);

  expect(thrown[0]).toBeInstanceOf(EXPORTS.PowerCut);
  expect(thrown[0]).not.toBe(thrown[1]);
});

it('refuses what is no step', () => {
  for (const text of ['', 'next', 'close()', 'next(', 'next())', 'next(1; 2)']) {
    expect(() => new Step(text, EXPORTS)).toThrow(/is not next\(…\)|Unexpected token/);
  }
});

it('says which method is missing', () => {
  const step = new Step('throw(1)', EXPORTS);

  expect(() => step.take({ next: () => undefined })).toThrow('it has no throw()');
});
