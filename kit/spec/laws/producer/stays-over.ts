import { record } from 'fast-check';
import { anyArguments, describeArguments } from '../cases/argument';
import { scripts } from '../calls/any-call';
import { law } from '../law';
import { callsOf, pairOf, stepOf, whatHappened } from './play';
import type { AnyProducer } from './producer';

/** However and whenever an iterator is left, it stays completed: nothing comes out of it from then on. */
export const staysOver = law(
  (producer: AnyProducer) =>
    record({ args: anyArguments<unknown>(producer.given), script: scripts(callsOf(producer)) }),
  (producer, { args, script }) => {
    const pair = pairOf(producer, args);
    const steps = script.map((call) => {
      const step = stepOf(pair, call, 'a');
      // Other laws judge what comes out before.
      return pair.twin.closesAtMost === 0 ? { ...step, same: true } : step;
    });
    if (steps.every(({ same }) => same)) return undefined;
    return {
      what: whatHappened(producer, describeArguments(args), steps),
      why: 'A loop that stops early calls return(). From then on the iterator must say `done: true`.',
      look: 'the step marked ▸. What does return() change, and does every next() look at it?',
    };
  },
);
