import { parseArgs } from 'node:util';
import { grouped } from '../../../../ground/text/counted';
import { fuzzSources, fuzzReading, fuzzReporting } from './run';

// Reads, compiles and checks generated submissions, takes generated reports, and prints how many of them made that fail
// (none): `node --require ./kit/loader/index.cjs kit/apps/grade/attacks/fuzz/fuzz-all.ts --seed 1 --times 1`. It takes minutes.
const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, times: { type: 'string', default: '1' } },
});
const seed = Number(values.seed);
const cases = (count: number) => ({ seed, cases: count * Number(values.times) });

const RUNS = [
  () => fuzzReading(cases(7_000)),
  () => fuzzSources(cases(7_000), 'compile'),
  () => fuzzSources(cases(500), 'check'),
  () => fuzzReporting(cases(8_000)),
];

console.log(`seed ${seed}`);
for (const run of RUNS) {
  const { what, cases: count, longest } = run();
  console.log(`${what}: ${grouped(count)} cases, 0 crashes, longest ${longest} ms`);
}
