import { fuzzSources, fuzzReading, fuzzReporting } from './run';

// A larger part of what `fuzz-all.ts` runs. The properties assert; here they must not throw.
const SEED = 14;

it.each([
  ['reading', () => fuzzReading({ seed: SEED, cases: 200 })],
  ['compiling', () => fuzzSources({ seed: SEED, cases: 200 }, 'compile')],
  ['checking types', () => fuzzSources({ seed: SEED, cases: 20 }, 'check')],
  ['reporting', () => fuzzReporting({ seed: SEED, cases: 200 })],
])('%s what nobody has thought of ends nothing', (what, fuzz) => {
  expect(fuzz()).toMatchObject({ what });
});
