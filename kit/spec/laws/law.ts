import { type Arbitrary, asyncProperty, check, property } from 'fast-check';
import type { Message } from '../../ground/text/message';
import { seed } from './seed';

/** A sentence that holds for every case. `Subject` is what it judges: a producer, a stage, … */
export interface Law<Subject> {
  /** The message for the smallest case in which the subject breaks the law, or undefined if it obeys. */
  breachBy(subject: Subject): Message | undefined;
}

/** The same for subjects that answer with promises. */
export interface AsyncLaw<Subject> {
  breachBy(subject: Subject): Promise<Message | undefined>;
}

/** How many cases a law is tried on unless it says otherwise. */
const RUNS = 60;

/**
 * Makes a law from two parts: the cases, and the judgement of one case.
 *
 * @param cases what to draw cases from; fast-check makes a failing one smaller
 * @param judge tells what is wrong in one case; undefined where nothing is. It must not throw.
 * @param runs how many cases are drawn
 */
export function law<Subject, Case>(
  cases: (subject: Subject) => Arbitrary<Case>,
  judge: (subject: Subject, sample: Case) => Message | undefined,
  runs = RUNS,
): Law<Subject> {
  return {
    breachBy(subject) {
      let smallest: Message | undefined;
      const holds = property(cases(subject), (sample) => {
        const breach = judge(subject, sample);
        // Making a case smaller continues from failing cases only: the last one that failed is the smallest.
        if (breach !== undefined) smallest = breach;
        return breach === undefined;
      });
      return breachIn(check(holds, { seed, numRuns: runs }), smallest);
    },
  };
}

/** Like {@link law}, for a judgement that awaits. */
export function asyncLaw<Subject, Case>(
  cases: (subject: Subject) => Arbitrary<Case>,
  judge: (subject: Subject, sample: Case) => Promise<Message | undefined>,
  runs = RUNS,
): AsyncLaw<Subject> {
  return {
    async breachBy(subject) {
      let smallest: Message | undefined;
      const holds = asyncProperty(cases(subject), async (sample) => {
        const breach = await judge(subject, sample);
        if (breach !== undefined) smallest = breach;
        return breach === undefined;
      });
      return breachIn(await check(holds, { seed, numRuns: runs }), smallest);
    },
  };
}

/** @throws what the judgement threw: a fault of the kit must not look like a fault of the code that it judges */
function breachIn(
  run: { readonly failed: boolean; readonly errorInstance: unknown; readonly numSkips: number },
  smallest: Message | undefined,
): Message | undefined {
  if (run.failed && smallest === undefined) throw run.errorInstance;
  // Fast-check skips a case that throws its own kind of error, and the code under test could throw such an error.
  if (run.numSkips > 0) throw new Error('a case was skipped: no law does that');
  return smallest;
}
