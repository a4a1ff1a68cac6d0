import { LIMITS, type Limits } from '../guard/limits';
import { sentenceFor } from '../guard/stopped';
import { attempt, type AttemptOptions } from './attempt';
import type { Job } from './inside/protocol';
import type { Report } from './report-schema';
import { Outcome } from './outcome';
import { inScratch } from './scratch';

/** What is to be run, and where. */
export interface Run extends Pick<AttemptOptions, 'processes' | 'judge'> {
  readonly exercise: string;
  /** The spec as JavaScript. */
  readonly spec: string;
  /** The submission's modules, by name. */
  readonly modules: Job['modules'];
  readonly limits: Limits;
  /** The tests to run; all where left out. */
  readonly only?: readonly string[];
  /** An existing folder for what is written meanwhile; nothing of it is left. */
  readonly workFolder: string;
}

/** What a process may have resident: V8's heap, and as much again outside of it. */
const RESIDENT_MEGABYTES = 2 * LIMITS.heapMegabytes;
/** How many times a process may be silent until it is ended before the exercise has had its time. */
const MOST_SILENCES = 12;

/**
 * Runs a spec on a submission. Where a test takes its process down, the spec is run again past it, so that the others
 * count all the same.
 */
export async function judgeExercise(run: Run): Promise<Outcome> {
  const { exercise, spec, modules, limits, only } = run;
  const outcome = new Outcome();
  const condemned = new Map<string, string>();
  const deadline = Date.now() + MOST_SILENCES * limits.silenceMs;
  for (;;) {
    const { reports, cause, intruded } = await inScratch(run.workFolder, (scratch) =>
      attempt(
        {
          ...{ exercise, spec, modules, limits },
          ...(only === undefined ? {} : { only }),
          condemned: [...condemned],
          residentMegabytes: RESIDENT_MEGABYTES,
        },
        { ...run, scratch, limitMs: Math.max(deadline - Date.now(), 1) },
      ),
    );
    outcome.add(reports);
    if (intruded) outcome.tampered.add('the results, by writing among them');
    if (cause === undefined) return outcome;
    const culprit = lastStarted(reports);
    if (culprit === undefined || condemned.has(culprit) || cause.kind === 'time') {
      outcome.failure = { message: sentenceFor(cause, culprit ?? 'exercise.ts') };
      return outcome;
    }
    condemned.set(culprit, sentenceFor(cause, `"${culprit}"`));
  }
}

/** The test that was under way when a process died. */
function lastStarted(reports: readonly Report[]): string | undefined {
  const last = reports.filter(({ kind }) => kind === 'start' || kind === 'done').at(-1);
  return last?.kind === 'start' ? last.test : undefined;
}
