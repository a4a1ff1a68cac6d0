import { fuzzSources, fuzzReading, fuzzReporting } from './run';

// A share of what `fuzz-all.ts` runs. Nothing is asserted here but that nothing is thrown: the laws themselves assert.
const SEED = 13;

it.each([
  ['reading', () => fuzzReading({ seed: SEED, cases: 100 })],
  ['compiling', () => fuzzSources({ seed: SEED, cases: 100 }, 'compile')],
  ['checking types', () => fuzzSources({ seed: SEED, cases: 10 }, 'check')],
  ['reporting', () => fuzzReporting({ seed: SEED, cases: 100 })],
])('%s what nobody has thought of ends nothing', (what, fuzz) => {
  expect(fuzz()).toMatchObject({ what });
});
