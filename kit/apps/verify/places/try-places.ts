import { type Ending, run } from './attempt';
import { checkouts } from './checkouts';
import { disks } from './disks';
import { environments } from './environments';
import { folders } from './folders';
import { jestFlags } from './jest-flags';
import { memories } from './memories';
import { nodes } from './nodes';
import { packageManagers } from './package-managers';
import { type Manner, NotToBeHad, type Workplace } from './place';
import { ScratchClone } from './scratch-clone';

const ALL: readonly Workplace[] = [
  ...folders,
  ...environments,
  ...disks,
  ...checkouts,
  ...nodes(),
  ...jestFlags,
  ...memories,
  ...packageManagers,
];

/**
 * Tries the kata in every place where people run it, on this machine: a right answer must pass, and an eager one must be
 * rejected by its heap test. It takes minutes. Package managers need a network, and some disks need root. A place that
 * this machine cannot make is named and skipped.
 *
 * @param parts only places whose name contains one of these; if it is empty, all places
 * @returns how many places failed
 */
export async function tryPlaces(parts: readonly string[]): Promise<number> {
  const places = ALL.filter(
    ({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)),
  );
  let failed = 0;
  for (const place of places) {
    const problem = await tryPlace(place);
    if (problem !== undefined && !(problem instanceof NotToBeHad)) failed += 1;
    console.log(lineFor(place, problem));
  }
  return failed;
}

async function tryPlace(place: Workplace): Promise<Error | undefined> {
  const clone = new ScratchClone();
  try {
    await place.visit(clone, (manner) => attempt(place, clone, manner));
    return undefined;
  } catch (error) {
    return error as Error;
  } finally {
    clone.remove();
  }
}

async function attempt(place: Workplace, clone: ScratchClone, manner: Manner): Promise<void> {
  const { folder } = manner;
  for (const kind of ['right', 'eager'] as const) {
    clone.answer(kind, manner.change, folder);
    manner.before?.();
    const ending = await run(folder ?? clone.folder, manner);
    const isRight = place.isRefused === true ? isRefused(ending) : IS_JUDGED[kind](ending);
    if (!isRight) throw new Error(`${kind} answer: exit ${ending.code}\n${ending.output}`);
  }
}

/** We end a watch ourselves, so it has no exit code. Its output must name the heap test among those that failed. */
const IS_JUDGED = {
  right: ({ code, output }: Ending): boolean =>
    (code === 0 || code === null) &&
    /\b(?:done, \d+ tests pass|(\d+) of \1 tests pass|\d+ passed|"numPassedTests":[1-9])/.test(
      output,
    ),
  eager: ({ code, output }: Ending): boolean =>
    (code === 1 || code === null) && /[✗●] bounded heap growth/.test(output),
};

/** Its last line says why, and nothing looks like a stack. */
function isRefused({ code, output }: Ending): boolean {
  return code === 2 && /^The kata needs /m.test(output) && !/^\s+at /m.test(output);
}

function lineFor({ name }: Workplace, problem: Error | undefined): string {
  if (problem === undefined) return `✓ ${name}`;
  if (problem instanceof NotToBeHad) return `· ${name}: not tried, ${problem.message}`;
  return `✗ ${name}\n${problem.message.trimEnd().replaceAll(/^/gm, '    ')}`;
}
