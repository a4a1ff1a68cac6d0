import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exercise } from '../../../kata/exercise';
import { compile } from '../reading/compile';
import type { Grader } from '../grader';

const FOLDER = join(__dirname, 'fixtures', 'tricks');

/** A wrong answer that tries to pass a test that it should fail. */
export interface Trick {
  /** The exercise and what the trick does, for example `16-inherits-from-a-proxy.ts`. */
  readonly name: string;
  readonly source: string;
  /** If the grader reports it: what the report says that it changed. */
  readonly told: string | undefined;
  /** If the grader does not report it: a part of the names of the tests that it fails. */
  readonly failing: string | undefined;
}

export const TRICKS: readonly Trick[] = readdirSync(FOLDER).map((name) => {
  const source = readFileSync(join(FOLDER, name), 'utf8');
  const [, told, failing] = /@(?:tells (.+?)|fails (.+?)) \*\//.exec(source) ?? [];
  return { name, source, told, failing };
});

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
