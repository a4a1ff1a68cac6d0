import { consoleLines, details, passing } from '../../judge/reporter/details';
import { ending } from '../../judge/reporter/ending';
import { exerciseLine } from '../../judge/reporter/exercise-line';
import type { Judged } from '../../judge/reporter/judged';
import { typeErrorLines } from '../../judge/reporter/type-error-lines';
import type { Standing } from '../../kata/state/standing';

/**
 * What `npm test` prints, in place of jest's own report: a line for each exercise, then the one to go on with, its first
 * failure in full. Jest's report of a fresh clone would be hundreds of red lines from exercises that nobody has begun.
 *
 * @param progress all exercises, as the state file has them
 */
export function report(standings: readonly Judged[], progress: readonly Standing[]): string[] {
  const isAlone = standings.length === 1;
  // What is marked as known is shown only where it is asked for by itself.
  const known = progress
    .filter(({ stage }) => stage === 'known')
    .map(({ exercise }) => exercise.name);
  const open = standings.filter(
    ({ exercise, stage }) => stage !== 'done' && (isAlone || !known.includes(exercise.name)),
  );
  const current =
    open.find((standing) => standing.stage === 'begun' && hasTrouble(standing)) ??
    open.find(hasTrouble) ??
    open[0];
  return [
    '',
    ...standings.map(overview),
    ...(current === undefined
      ? written(standings)
      : [
          '',
          ...details(current, isAlone ? 'names' : 'first'),
          ...(isAlone ? passing(current) : []),
        ]),
    '',
    ...ending(standings, current, progress),
    '',
  ];
}

/** What `npm test` prints after jest's own report: a line for each exercise, and the errors of types, which jest does not know. */
export function verdict(standings: readonly Judged[]): string[] {
  const errors = standings.flatMap((standing) => standing.errors.flatMap(typeErrorLines));
  return ['', ...standings.map(overview), '', ...errors];
}

/** With a filter an exercise may be neither done nor in trouble. */
function hasTrouble({ passed, total, skipped, typeErrors }: Judged): boolean {
  return passed < total || typeErrors > 0 || total + skipped === 0;
}

/** What the code of an exercise that is done has logged, where it is alone; of others only those that fail show it. */
function written(standings: readonly Judged[]): string[] {
  const lines = standings.length === 1 ? consoleLines(standings[0]!.result) : [];
  // The blank line goes from their end to their beginning.
  return lines.length === 0 ? [] : ['', ...lines.slice(0, -1)];
}

function overview(standing: Judged): string {
  return `  ${exerciseLine(standing)}`;
}
