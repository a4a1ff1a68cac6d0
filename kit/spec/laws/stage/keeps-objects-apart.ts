import { array, nat, record } from 'fast-check';
import { anyArguments } from '../cases/argument';
import { anyCall } from '../calls/any-call';
import { law } from '../law';
import { anySource, over } from '../cases/sources';
import { moment, pairOf, stepOf, whatHappened } from './play';
import type { AnyStage } from './stage';

const NAMES = ['a', 'b', 'c'] as const;

/** Up to three objects on three sources, asked in any order, answer as each of them would alone. */
export const keepsObjectsApart = law(
  ({ given, takes }: AnyStage) =>
    record({
      source: over(takes, anySource),
      args: anyArguments<unknown>(given),
      script: array(record({ who: nat({ max: NAMES.length - 1 }), call: anyCall }), {
        minLength: 2,
        maxLength: 12,
      }),
    }),
  (stage, { source, args, script }) => {
    const pairs = NAMES.map(() => pairOf(stage, source, args));
    const steps = script.map(({ who, call }) => stepOf(moment(pairs[who]!, call, NAMES[who])));
    if (steps.every(({ same }) => same)) return undefined;
    return {
      what: whatHappened(stage, source, args, steps),
      why: 'Each call of a generator function makes an object with its own variables.',
      look: 'variables outside the function, or a default argument: all objects share those.',
    };
  },
);
