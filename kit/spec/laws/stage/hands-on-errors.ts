import { constantFrom, record } from 'fast-check';
import { counted } from '../../../ground/text/counted';
import { anyArguments } from '../cases/argument';
import { anyCall, scripts } from '../calls/any-call';
import { drain } from '../calls/loops';
import { law } from '../law';
import { sameOutcome, showOutcome, threw } from '../outcome';
import { anyIndex, closableSource, over } from '../cases/sources';
import { anyError } from '../cases/values';
import { type Fault, moment, pairOf, whatHappened } from './play';
import type { AnyStage } from './stage';

/** An error of a source, of closing it or of a function comes out unchanged. A function's error closes the source. */
export const handsOnErrors = law(
  ({ given, takes }: AnyStage) =>
    record({
      source: over(takes, closableSource),
      args: anyArguments<unknown>(given),
      fault: record<Fault>({
        place: constantFrom('function', 'source', 'closing'),
        index: anyIndex,
        error: anyError,
      }),
      script: scripts(anyCall),
    }),
  (stage, { source, args, fault, script }) => {
    const pair = pairOf(stage, source, args, fault);
    let closingHasFailed = false;
    const steps = [...script, drain].map((call) => {
      const { text, expected, received, twin, log } = moment(pair, call);
      const closed = log.closes >= twin.closes && log.closes <= twin.closesAtMost;
      // A source may be closed sooner than necessary, so its error may come out sooner, too. The lessons do not say
      // what must follow.
      closingHasFailed ||= fault.place === 'closing' && sameOutcome(received, threw(fault.error));
      const same = closingHasFailed || (closed && sameOutcome(expected, received));
      closingHasFailed ||= fault.place === 'closing' && log.closes > 0;
      return {
        text,
        expected: `${showOutcome(expected)}, source closed ${counted(twin.closes, 'time')}`,
        received: `${showOutcome(received)}, source closed ${counted(log.closes, 'time')}`,
        same,
      };
    });
    if (steps.every(({ same }) => same)) return undefined;
    return {
      what: whatHappened(stage, source, args, steps, fault),
      why: 'An error must reach the caller unchanged, and a source that still has values must then be closed.',
      look: 'the step marked ▸. A `catch` that keeps the error, or makes another? A missing `finally`?',
    };
  },
);
