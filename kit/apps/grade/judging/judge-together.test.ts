import { Exercise } from '../../../kata/exercise';
import { ROOT } from '../../../kata/root';
import { compile } from '../reading/compile';
import { Grader } from '../grader';
import type { Trial } from './inside/protocol';
import type { SpecResult } from './reports';
import { none } from '../sandbox/node-alone';

const exercise = new Exercise(ROOT, '02-first-generator');
const TEST = 'laziness › calling countUpTo() runs no line of it';

function answer(source: string): Trial {
  const modules = { 'exercise.ts': compile(source, 'exercise.ts') };
  return { modules, only: [TEST] };
}

const LAZY = answer('export function* countUpTo() {}');
const EAGER = answer(
  'export function countUpTo(max, log) { log("start"); return (function* () {})(); }',
);
const UNLOADABLE = answer('throw new Error("at load");');

async function verdictsOf(answers: readonly Trial[]): Promise<(string | undefined)[]> {
  const grader = await Grader.open(none, [exercise]);
  const outcomes = await grader.runTogether(exercise, answers).finally(() => grader.close());
  return outcomes.map((outcome) => outcome && verdictOf(outcome));
}

function verdictOf({ done }: SpecResult): string {
  return done.get(TEST)?.failure === undefined ? 'passes' : 'fails';
}

it('judges answers one after the other, each by its own code', async () => {
  expect(await verdictsOf([LAZY, EAGER, LAZY])).toEqual(['passes', 'fails', 'passes']);
});

it('leaves an answer that ends the process, and those after it, without an outcome', async () => {
  expect(await verdictsOf([EAGER, UNLOADABLE, LAZY])).toEqual(['fails', undefined, undefined]);
});
