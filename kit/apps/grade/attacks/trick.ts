import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exercise } from '../../../kata/exercise';
import { compile } from '../reading/compile';
import type { Grader } from '../grader';

const FOLDER = join(__dirname, 'fixtures', 'tricks');

/**
 * Wrong answers that try to pass a test that they should fail. `told`: what the grader reports that the trick changed, if it
 * reports it. `failing`: a part of the names of the tests that it fails, if the grader does not report it.
 */
export const TRICKS = readdirSync(FOLDER).map((name) => {
  const source = readFileSync(join(FOLDER, name), 'utf8');
  const [, told, failing] = /@(?:tells (.+?)|fails (.+?)) \*\//.exec(source) ?? [];
  return { name, source, told, failing };
});
type Trick = (typeof TRICKS)[number];

/** What a trick should achieve: nothing. */
export function expectedOf({ told }: Trick): Awaited<ReturnType<typeof tryTrick>> {
  return { isTold: told !== undefined, gained: [] };
}

/** @returns whether the grader reports it, and the tests that it should fail and passes */
export async function tryTrick(
  { name, source, told, failing }: Trick,
  grader: Grader,
  exercises: readonly Exercise[],
): Promise<{ isTold: boolean; gained: string[] }> {
  const exercise = exercises.find(({ number }) => name.startsWith(number))!;
  const modules = { 'exercise.ts': compile(source, 'exercise.ts') };
  const { done, tampered } = await grader.run(exercise, { modules });
  const passed = [...done.values()].filter(({ failure }) => failure === undefined);
  return {
    isTold: [...tampered].some((what) => told !== undefined && what.includes(told)),
    gained: passed
      .map(({ test }) => test)
      .filter((test) => failing !== undefined && test.includes(failing)),
  };
}
