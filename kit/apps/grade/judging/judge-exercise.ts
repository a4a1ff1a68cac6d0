import {
  type Condemned,
  runPastCulprits,
  type SpecAttempt,
} from '../../../judge/guard/past-culprits';
import { attempt, type Run } from './attempt';
import type { Trial } from './inside/protocol';
import type { ReportLine } from './report-schema';
import { SpecResult } from './reports';

/** How many times a process may be silent until it is ended before the exercise has had its time. */
const MOST_SILENCES = 12;

/**
 * Runs a spec on a submission. Where a test takes its process down, the spec is run again past it, so that the others
 * count anyway.
 */
export async function judgeExercise(run: Run, trial: Trial): Promise<SpecResult> {
  const result = new SpecResult();
  let wasKilled = false;
  const deadline = Date.now() + mostMs(run);
  const runOnce = async (condemned: Condemned): Promise<SpecAttempt> => {
    const limitMs = Math.max(deadline - Date.now(), 1);
    const { reports, cause, intruded } = await attempt(run, { ...trial, condemned }, limitMs);
    result.add(reports);
    if (intruded) result.tampered.add('the results, by writing among them');
    // A system that is short of memory may end any process, so one such end proves nothing.
    if (cause?.kind === 'killed' && !wasKilled) {
      wasKilled = true;
      return runOnce(condemned);
    }
    return { cause, culprit: lastStarted(reports) };
  };
  const { failure } = await runPastCulprits('exercise.ts', runOnce);
  if (failure !== undefined) result.failure = { message: failure };
  return result;
}

/**
 * Runs a spec on several answers, one after the other in one process: it takes a fifth of the time. Only for answers that
 * nobody has handed in, since one of them could change what the next one meets.
 *
 * @returns an outcome for each answer; undefined where the process did not come to its end, for whatever reason
 */
export async function judgeTogether(
  run: Run,
  trials: readonly Trial[],
): Promise<(SpecResult | undefined)[]> {
  const [first, ...following] = trials;
  if (first === undefined) return [];
  const { reports, cause } = await attempt(run, { ...first, following }, mostMs(run));
  const through: ReportLine[][] = [[]];
  for (const report of reports) {
    if (report.kind === 'next') through.push([]);
    else through.at(-1)!.push(report);
  }
  if (cause !== undefined || reports.at(-1)?.kind === 'unloadable') through.pop();
  return trials.map((_, index) => {
    const own = through[index];
    if (own === undefined) return undefined;
    const outcome = new SpecResult();
    outcome.add(own);
    return outcome;
  });
}

function mostMs({ limits }: Run): number {
  return MOST_SILENCES * limits.silenceMs;
}

/** The test that was running when a process died. */
function lastStarted(reports: readonly ReportLine[]): string | undefined {
  const last = reports.filter(({ kind }) => kind === 'start' || kind === 'done').at(-1);
  return last?.kind === 'start' ? last.test : undefined;
}
