import { fuzzSources, fuzzReading, fuzzReporting } from './run';

// A share of what `fuzz-all.ts` runs. The laws assert; here they must throw nothing.
const SEED = 13;

it.each([
  ['reading', () => fuzzReading({ seed: SEED, cases: 30 })],
  ['compiling', () => fuzzSources({ seed: SEED, cases: 30 }, 'compile')],
  ['reporting', () => fuzzReporting({ seed: SEED, cases: 30 })],
])('%s what nobody has thought of ends nothing', (what, fuzz) => {
  expect(fuzz()).toMatchObject({ what });
});
