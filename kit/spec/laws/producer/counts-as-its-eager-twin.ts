import { record } from 'fast-check';
import { anyArguments, describeArguments } from '../cases/argument';
import { scripts } from '../calls/any-call';
import { law } from '../law';
import { callsOf, pairOf, stepOf, whatHappened } from './play';
import type { AnyProducer } from './producer';

/** Producers are cheap, because nothing is read. */
const RUNS = 120;

/** However a producer is asked, it hands out the values of its eager twin, each once and in order, and then ends. */
export const countsAsItsEagerTwin = law(
  (producer: AnyProducer) =>
    record({
      args: anyArguments<unknown>(producer.given),
      script: scripts(callsOf(producer)),
    }),
  (producer, { args, script }) => {
    const pair = pairOf(producer, args);
    const steps = script.map((call) => stepOf(pair, call, 'a'));
    if (steps.every(({ same }) => same)) return undefined;
    return {
      what: whatHappened(producer, describeArguments(args), steps),
      why: 'An iterator hands out each value once, in order, and stays completed once it has ended or was left.',
      look: 'the step marked ▸. What did your variables hold when it ran?',
    };
  },
  RUNS,
);
