import { constant } from 'fast-check';
import { law } from './law';

/** fast-check skips a case whose error has this property. */
const PASSES_OVER = Symbol.for('fast-check/PreconditionFailure');

it('an error that would have fast-check pass over a case is thrown', () => {
  const error = Object.assign(new Error('inconvenient'), { footprint: PASSES_OVER });
  let cases = 0;
  const passesOver = law(
    () => constant(0),
    () => {
      cases += 1;
      if (cases === 2) throw error;
      return undefined;
    },
  );

  expect(() => passesOver.breachBy(undefined)).toThrow('a case was skipped');
});
