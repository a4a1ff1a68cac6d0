import { relative } from 'node:path';
import pc from 'picocolors';
import type { Exercise } from '../../kata/exercise';
import { allAreDone } from '../../kata/state/progress';
import type { Standing } from '../../kata/state/standing';
import { bar } from '../../ground/text/bar';
import type { Judged } from './judged';

/**
 * What a run ends with: how far the learner is in the whole kata, whatever was selected, and where to continue.
 *
 * @param current the exercise whose failures were shown; undefined if all that were run are done
 * @param progress all exercises, as the runs before this one left them
 */
export function ending(
  standings: readonly Judged[],
  current: Judged | undefined,
  progress: readonly Standing[],
): string[] {
  const done = new Set(
    [...progress, ...standings]
      .filter(({ stage }) => stage === 'done')
      .map(({ exercise }) => exercise.name),
  );
  // The result of this run counts, even if it could not be written down. A run with a filter has no result.
  for (const { exercise, stage, skipped } of standings)
    if (stage !== 'done' && skipped === 0) done.delete(exercise.name);
  const open = progress
    .filter(({ exercise, stage }) => stage !== 'known' && !done.has(exercise.name))
    .map(({ exercise }) => exercise);
  const next = current?.exercise ?? open[0];
  return [
    ...(standings.length === 1 ? [] : [`${bar(done.size, progress.length, 20)} done`, '']),
    ...(current === undefined ? [pc.green(allDone(standings, open, progress))] : []),
    ...(current === undefined && next !== undefined ? [''] : []),
    ...(next === undefined ? [] : goOn(next)),
  ];
}

function allDone(
  standings: readonly Judged[],
  open: readonly Exercise[],
  progress: readonly Standing[],
): string {
  if (open.length === 0) return allAreDone(progress);
  return standings.length === 1
    ? 'This exercise is done.'
    : `These ${standings.length} exercises are done.`;
}

function goOn(exercise: Exercise): string[] {
  return [
    exercise.isBegun ? 'Go on with:' : `Start here, with exercise ${exercise.number}:`,
    `  read  ${fromHere(exercise.lesson)}`,
    `  edit  ${pc.bold(fromHere(exercise.file))}`,
    `  run   npm test ${exercise.number}`,
    `  stuck npm run hint ${exercise.number}`,
  ];
}

/** Relative to the folder in which npm was called, so that terminals make the path clickable. */
function fromHere(file: string): string {
  return relative(process.env['INIT_CWD'] ?? process.cwd(), file);
}
