import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exercise } from '../../../../kata/exercise';
import { compileAll, withoutMaps } from '../../reading/compile';
import type { Grader } from '../../grader';
import type { Outcome } from '../../judging/outcome';
import type { Walk } from './slots';

const source = (name: string): string => readFileSync(join(__dirname, name), 'utf8');
const MODULES = { 'roots.ts': source('roots.ts'), 'slots.ts': source('slots.ts') };

/** What to walk: everything that exists when a submission is loaded, or what a spec passes to one of its exports. */
export type From = 'load' | 'calls';

/** An answer to exercise 04 that passes some tests: it yields numbers, and has no end. */
const WRONG = `function* fibonacci() { let [a, b] = [0n, 1n]; for (;;) { yield Number(a); [a, b] = [b, a + b]; } }
function* take(it, n) { for (const value of it) { if (n-- === 0) return; yield value; } }`;

/** Walks as a submission, within a judging process. */
export async function walkInside(
  grader: Grader,
  exercise: Exercise,
  from: From,
): Promise<readonly Walk[]> {
  const answer =
    from === 'load'
      ? `throw new Error(JSON.stringify(walk(roots())));`
      : `const walked = function (...args) { throw new Error(JSON.stringify(walk({ ...args }))); };
         module.exports = new Proxy({}, { get: () => walked });`;
  const outcome = await run(grader, exercise, `import { walk } from './slots';\n${answer}`);
  const { failure } = outcome;
  const messages = [failure?.message, ...[...outcome.done.values()].map(messageOf)];
  return messages.flatMap((message) => walkIn(message ?? '') ?? []);
}

/** What a lie gains a wrong answer. */
export interface Gain {
  readonly passed: number;
  readonly isTold: boolean;
}

/**
 * Runs a wrong answer that has replaced something.
 *
 * @param path of {@link Walk}; none where left out
 */
export async function lieInside(
  grader: Grader,
  exercise: Exercise,
  from: From,
  path?: string,
): Promise<Gain> {
  const lie = path === undefined ? '' : `lieAt(roots, ${JSON.stringify(path)}, () => true);`;
  const answer =
    from === 'load'
      ? `{ const roots = start(); ${lie} }\n${WRONG}\nexport { fibonacci, take };`
      : `${WRONG}
         const lying = (f) => (...args) => { const roots = { ...args }; ${lie} return f(...args); };
         const lied = { fibonacci: lying(fibonacci), take: lying(take) };
         export const { fibonacci: f, take: t } = lied;
         export { f as fibonacci, t as take };`;
  const outcome = await run(grader, exercise, `import { lieAt } from './slots';\n${answer}`);
  const passed = [...outcome.done.values()].filter(({ failure }) => failure === undefined);
  return {
    passed: passed.length,
    isTold: outcome.tampered.size > 0 || outcome.reached.size > 0,
  };
}

function run(grader: Grader, exercise: Exercise, answer: string): Promise<Outcome> {
  const header = `import { roots as start } from './roots';\nconst roots = start;\nvoid roots;\n`;
  const modules = compileAll({ ...MODULES, 'exercise.ts': `// @ts-nocheck\n${header}${answer}` });
  return grader.run(exercise, { modules: withoutMaps(modules) });
}

function messageOf({ failure }: { readonly failure?: { readonly message: string } }): string {
  return failure?.message ?? '';
}

function walkIn(message: string): Walk | undefined {
  const [json] = /\{"objects".*\}/.exec(message) ?? [];
  return json === undefined ? undefined : (JSON.parse(json) as Walk);
}
