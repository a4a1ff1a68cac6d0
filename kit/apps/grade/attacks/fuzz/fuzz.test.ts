import { fuzzSources, fuzzReading, fuzzReporting } from './run';

// A small part of what `fuzz-all.ts` runs. The properties assert; here they must not throw.
const SEED = 13;

it.each([
  ['reading', () => fuzzReading({ seed: SEED, cases: 30 })],
  ['compiling', () => fuzzSources({ seed: SEED, cases: 30 }, 'compile')],
  ['reporting', () => fuzzReporting({ seed: SEED, cases: 30 })],
])('%s what nobody has thought of ends nothing', (what, fuzz) => {
  expect(fuzz()).toMatchObject({ what });
});
