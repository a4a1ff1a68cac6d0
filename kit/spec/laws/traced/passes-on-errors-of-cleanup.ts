import { record } from 'fast-check';
import { showError } from '../../matchers/show';
import { anyArguments, describeArguments } from '../cases/argument';
import { anyCall, scripts } from '../calls/any-call';
import { drain } from '../calls/loops';
import { law } from '../law';
import { type Outcome, sameOutcome, threw } from '../outcome';
import { anyError } from '../cases/values';
import { moment, pairOf, whatHappened } from './play';
import type { AnyTraced } from './traced';
import { answer, cleanups, together } from './views';

/** An error of the clean-up comes out of the call that made it clean up. */
export const passesOnErrorsOfCleanup = law(
  ({ given, calls = anyCall }: AnyTraced) =>
    record({ args: anyArguments<unknown>(given), error: anyError, script: scripts(calls) }),
  (subject, { args, error, script }) => {
    const pair = pairOf(subject, args, { index: 'cleanup', error });
    const view = together(answer, cleanups(subject.cleanup));
    let isOver = false;
    const played = [...script, drain].map((call) => {
      const seen = moment(pair, call);
      const step = { text: seen.text, ...view(seen) };
      // The lesson does not say what comes after it.
      if (isOver) return { ...step, same: true };
      isOver = seen.received.cleanups > 0;
      return isOver ? { ...step, same: comesOut(error, seen.received, seen.expected) } : step;
    });
    if (played.every(({ same }) => same)) return undefined;
    const fault = `  '${subject.cleanup}' throws ${showError(error)}`;
    return {
      what: whatHappened(subject, [...describeArguments(args), fault], played),
      why: 'If something cannot be cleaned up, the caller must get the error: data may be lost.',
      look: 'the step marked ▸. Does a `catch` keep the error, or clean up once more?',
    };
  },
);

interface Side {
  readonly outcome: Outcome;
  readonly cleanups: number;
}

/** If another error is on its way already, either may come out: `finally` and `for…of` differ there. */
function comesOut(error: unknown, received: Side, expected: Side): boolean {
  return (
    received.cleanups === 1 &&
    (sameOutcome(received.outcome, threw(error)) ||
      (expected.outcome.kind.startsWith('threw') &&
        sameOutcome(received.outcome, expected.outcome)))
  );
}
