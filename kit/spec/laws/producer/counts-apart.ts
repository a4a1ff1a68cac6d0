import { array, nat, record, tuple } from 'fast-check';
import { anyArguments, describeArguments } from '../cases/argument';
import { law } from '../law';
import { callsOf, pairOf, stepOf, whatHappened } from './play';
import type { AnyProducer } from './producer';

const NAMES = ['a', 'b', 'c'] as const;

/** Producers are cheap, because nothing is read. */
const RUNS = 120;

/** Up to three objects with their own arguments, asked in any order, answer as each of them would alone. */
export const countsApart = law(
  (producer: AnyProducer) => {
    const args = anyArguments<unknown>(producer.given);
    return record({
      argsOf: tuple(args, args, args),
      script: array(record({ who: nat({ max: NAMES.length - 1 }), call: callsOf(producer) }), {
        minLength: 2,
        maxLength: 12,
      }),
    });
  },
  (producer, { argsOf, script }) => {
    const pairs = argsOf.map((args) => pairOf(producer, args));
    const steps = script.map(({ who, call }) => stepOf(pairs[who]!, call, NAMES[who]!));
    if (steps.every(({ same }) => same)) return undefined;
    const lines = argsOf.flatMap((args, who) => describeArguments(args, NAMES[who]));
    return {
      what: whatHappened(producer, lines, steps),
      why: 'Each call makes an object with its own variables.',
      look: 'variables outside the function: all objects share those.',
    };
  },
  RUNS,
);
