import { array, nat, record, tuple } from 'fast-check';
import { anyArguments, describeArguments } from '../cases/argument';
import { anyCall } from '../calls/any-call';
import { law } from '../law';
import { moment, pairOf, whatHappened } from './play';
import type { AnyTraced } from './traced';
import { answer, cleanups, steps, together } from './views';

const NAMES = ['a', 'b', 'c'] as const;

/** Up to three objects with their own arguments, asked in any order, run as each of them would alone. */
export const runsApart = law(
  ({ given, calls = anyCall }: AnyTraced) => {
    const args = anyArguments<unknown>(given);
    return record({
      argsOf: tuple(args, args, args),
      script: array(record({ who: nat({ max: NAMES.length - 1 }), call: calls }), {
        minLength: 2,
        maxLength: 12,
      }),
    });
  },
  (subject, { argsOf, script }) => {
    const pairs = argsOf.map((args) => pairOf(subject, args));
    const view = together(answer, steps, cleanups(subject.cleanup));
    const played = script.map(({ who, call }) => {
      const seen = moment(pairs[who]!, call, NAMES[who]);
      return { text: seen.text, ...view(seen) };
    });
    if (played.every(({ same }) => same)) return undefined;
    const lines = argsOf.flatMap((args, who) => describeArguments(args, NAMES[who]));
    return {
      what: whatHappened(subject, lines, played),
      why: 'Each call of a generator function makes an object with its own variables.',
      look: 'variables outside the function: all objects share those.',
    };
  },
);
