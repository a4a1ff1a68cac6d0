import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exercise } from '../../../../kata/exercise';
import type { Grader } from '../../grader';
import type { SpecResult } from '../../judging/reports';
import { compileAll } from '../../reading/compile';
import type { Walk } from './slots';

const source = (name: string): string => readFileSync(join(__dirname, name), 'utf8');
const MODULES = { 'roots.ts': source('roots.ts'), 'slots.ts': source('slots.ts') };

/** Where to walk: everything that exists when a submission is loaded, or what a spec passes to one of its exports. */
export type From = 'load' | 'calls';

/** How a false function lies. The same path gets another lie in the next exercise. */
const LIES = ['() => true', '() => undefined', '(first) => first', '() => { throw 0; }'];

/** Something that stayed replaced, and how the replacement lies. */
export interface Lie {
  /** As in {@link Walk}. */
  readonly path: string;
  readonly lie: string;
}

/** How many paths fit into the message of one error that a judging process reports. */
const PAGE = 40;

/**
 * Walks as a submission would, in a judging process: once, or for each call of an export.
 *
 * @returns how many objects there were in the largest walk and how many functions and accessors it replaced, and those that
 *   stayed replaced in any walk
 */
export async function walkInside(grader: Grader, exercise: Exercise, from: From) {
  const all: Walk[] = [];
  for (let first = 0, isMore = true; isMore; first += PAGE) {
    const outcome = await run(grader, exercise, { 'exercise.ts': walking(from, first) });
    const messages = [outcome.failure?.message, ...messagesIn(outcome)];
    const walks = messages.flatMap((message) => /\{"objects".*\}/.exec(message ?? '') ?? []);
    const page = walks.map((json) => JSON.parse(json) as Walk);
    all.push(...page);
    isMore = page.some(({ open }) => open.length === PAGE);
  }
  const open = [...new Set(all.flatMap((walk) => walk.open))];
  const turn = Number(exercise.number);
  return {
    walks: all.length,
    objects: Math.max(...all.map(({ objects }) => objects)),
    functions: Math.max(...all.map(({ functions }) => functions)),
    lies: open.map((path, index): Lie => ({ path, lie: LIES[(turn + index) % LIES.length]! })),
  };
}

/** An answer that walks. @param first the number of the first path that each walk names */
function walking(from: From, first: number): string {
  return `import { roots } from './roots';
    import { walk } from './slots';
    void roots;
    const named = (walk) => JSON.stringify({ ...walk, open: walk.open.slice(${first}, ${first + PAGE}) });
    ${
      from === 'load'
        ? `throw new Error(named(walk(roots())));`
        : `const walked = function (...args) { throw new Error(named(walk({ ...args }))); };
           module.exports = new Proxy({}, { get: () => walked });`
    }`;
}

/**
 * Runs a wrong answer that has replaced something.
 *
 * @param wrong the answer's file, in the exercise's folder of wrong answers
 * @param lie nothing is replaced if this is left out
 * @returns how many tests it passes, whether it is reported, and whether a limit stopped one of its tests
 */
export async function lieInside(
  grader: Grader,
  exercise: Exercise,
  from: From,
  wrong: string,
  lie?: Lie,
) {
  const call = lie === undefined ? '' : `lieAt(roots, ${JSON.stringify(lie.path)}, ${lie.lie});`;
  const head = `import { lieAt } from './slots';\nvoid lieAt;\n`;
  const modules =
    from === 'load'
      ? {
          'lie.ts': `${head}import { roots as start } from './roots';\nconst roots = start();\n${call}`,
          'exercise.ts': `import './lie';\nexport * from './wrong/answer';`,
        }
      : {
          'exercise.ts': `${head}import * as wrong from './wrong/answer';
            const lying = (f) => (...args) => { const roots = { ...args }; ${call} return f(...args); };
            const isPlain = (value) => typeof value === 'function' && !String(value).startsWith('class');
            module.exports = Object.fromEntries(
              Object.entries(wrong).map(([name, value]) => [name, isPlain(value) ? lying(value) : value]),
            );`,
        };
  const outcome = await run(grader, exercise, {
    ...modules,
    'wrong/answer.ts': readFileSync(wrong, 'utf8'),
    'solution.ts': readFileSync(exercise.reference, 'utf8'),
  });
  const messages = messagesIn(outcome);
  return {
    passed: messages.filter((message) => message === undefined).length,
    isTold: outcome.tampered.size > 0 || outcome.reached.size > 0,
    isStopped: messages.some((message) => message?.includes(' was stopped: ')),
  };
}

function run(
  grader: Grader,
  exercise: Exercise,
  answer: Readonly<Record<string, string>>,
): Promise<SpecResult> {
  return grader.run(exercise, { modules: compileAll({ ...MODULES, ...answer }) });
}

/** Of each test that reported: undefined if it passed. */
function messagesIn({ done }: SpecResult): (string | undefined)[] {
  return [...done.values()].map(({ failure }) => failure?.message);
}
