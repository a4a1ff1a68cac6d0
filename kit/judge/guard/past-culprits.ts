import { type Cause, sentenceFor } from './sentences/stopped';

/** How one process ended that ran a spec. */
export interface SpecAttempt {
  /** Why it ended too early; undefined where the spec came to its end. */
  readonly cause: Cause | undefined;
  /** The test that was running then, `family › test name`. */
  readonly culprit: string | undefined;
}

/** Names of tests that must fail immediately, with their sentences: they took an earlier process down. */
export type Condemned = ReadonlyMap<string, string>;

/**
 * Runs a spec. Where a test takes its process down, the spec is run again past that test, so that the others count.
 *
 * @param file what is to blame where it is no test
 * @param attempt runs the spec once
 * @returns the last attempt, and why there was no point in another one if it did not come to its end
 */
export async function runPastCulprits<Attempt extends SpecAttempt>(
  file: string,
  attempt: (condemned: Condemned) => Promise<Attempt>,
): Promise<{ readonly last: Attempt; readonly failure: string | undefined }> {
  const condemned = new Map<string, string>();
  for (;;) {
    const last = await attempt(condemned);
    const { cause, culprit } = last;
    if (cause === undefined) return { last, failure: undefined };
    const sentence = sentenceFor(cause, culprit === undefined ? file : `"${culprit}"`);
    if (culprit === undefined || condemned.has(culprit) || cause.kind === 'time') {
      return { last, failure: sentence };
    }
    condemned.set(culprit, sentence);
  }
}
