import { record } from 'fast-check';
import { anyArguments, describeArguments } from '../cases/argument';
import { nextWith } from '../calls/call';
import { law } from '../law';
import { anySent } from '../cases/values';
import { pairOf, stepOf, whatHappened } from './play';
import type { AnyProducer } from './producer';

/** Producers are cheap, and every value must be sent. */
const RUNS = 120;

/** Whatever `next(x)` sends, and however often, a producer answers as it does to `next()`. */
export const ignoresWhatItIsSent = law(
  (producer: AnyProducer) => record({ args: anyArguments<unknown>(producer.given), sent: anySent }),
  (producer, { args, sent }) => {
    const pair = pairOf(producer, args);
    const call = nextWith(sent);
    const steps = Array.from({ length: 6 }, () => stepOf(pair, call, 'a'));
    if (steps.every(({ same }) => same)) return undefined;
    return {
      what: whatHappened(producer, describeArguments(args), steps),
      why: 'Callers may send anything with next(x). A generator that needs no value must ignore it.',
      look: 'what your code does with the value of `yield`.',
    };
  },
  RUNS,
);
