import { array, nat, record } from 'fast-check';
import { anyArguments } from '../argument';
import { anyCall, boundedCall } from '../calls';
import { law } from '../law';
import { pairOf, stepOf, whatHappened } from './play';
import type { AnyProducer } from './producer';

const NAMES = ['a', 'b', 'c'] as const;

/** A producer costs little: nothing is read. */
const RUNS = 120;

/** Up to three objects, asked in any order, answer as each of them would alone. */
export const countsApart = law(
  ({ given, endless = false }: AnyProducer) =>
    record({
      args: anyArguments<unknown>(given),
      script: array(
        record({ who: nat({ max: NAMES.length - 1 }), call: endless ? boundedCall : anyCall }),
        { minLength: 2, maxLength: 12 },
      ),
    }),
  (producer, { args, script }) => {
    const pairs = NAMES.map(() => pairOf(producer, args));
    const steps = script.map(({ who, call }) => stepOf(pairs[who]!, call, NAMES[who]!));
    if (steps.every(({ same }) => same)) return undefined;
    return {
      what: whatHappened(producer, args, steps),
      why: 'Each call of a generator function makes an object with variables of its own.',
      look: 'variables outside the function: all objects share those.',
    };
  },
  RUNS,
);
