import { nat, record } from 'fast-check';
import { showError } from '../../matchers/show';
import { anyArguments, describeArguments } from '../cases/argument';
import { anyCall, scripts } from '../calls/any-call';
import { drain } from '../calls/loops';
import { law } from '../law';
import { anyError } from '../cases/values';
import { moment, pairOf, whatHappened } from './play';
import type { AnyTraced } from './traced';
import { answer, cleanups, together } from './views';

/** The first event may come before there is anything to clean up, so it never fails here. */
const anyFailure = record({
  index: nat({ max: 6 }).map((index) => index + 1),
  error: anyError,
});

/** An error while it runs comes out unchanged and ends it, and it cleans up. */
export const passesOnErrorsInside = law(
  ({ given, calls = anyCall }: AnyTraced) =>
    record({ args: anyArguments<unknown>(given), failure: anyFailure, script: scripts(calls) }),
  (subject, { args, failure, script }) => {
    const pair = pairOf(subject, args, failure);
    const view = together(answer, cleanups(subject.cleanup));
    const played = [...script, drain].map((call) => {
      const seen = moment(pair, call);
      return { text: seen.text, ...view(seen) };
    });
    if (played.every(({ same }) => same)) return undefined;
    const event = pair.events[failure.index] ?? 'nothing';
    const fault = `  '${event}', event ${failure.index + 1}, throws ${showError(failure.error)}`;
    return {
      what: whatHappened(subject, [...describeArguments(args), fault], played),
      why: 'An error must reach the caller unchanged. It ends the body, and the body must clean up.',
      look: 'the step marked ▸. A `catch` that keeps the error, or makes another? A line outside the `try`?',
    };
  },
);
