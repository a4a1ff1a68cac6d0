import { array, constant, nat, oneof, record } from 'fast-check';
import { anyCall } from '../calls/any-call';
import { next } from '../calls/call';
import { law } from '../law';
import { sameOutcome, showOutcome } from '../outcome';
import { sourceKinds } from '../cases/source-kinds';
import { drawTranscript } from '../transcript';
import { Course } from './course';
import type { Join } from './join';
import { anyRow, describeRow, opened } from './row';

const NAMES = ['x', 'y'] as const;
const RUNS = 100;
const LONGEST_SCRIPT = 16;

/** Two objects, each with its own sources, asked in any order, answer as each of them would alone. */
export const keepsRowsApart = law(
  () =>
    record({
      row: anyRow(sourceKinds),
      script: array(
        record({
          who: nat({ max: NAMES.length - 1 }),
          // Half of the calls only read, so that both get from one source to the next.
          call: oneof({ withCrossShrink: true }, constant(next), anyCall),
        }),
        { minLength: 2, maxLength: LONGEST_SCRIPT },
      ),
    }),
  ({ name, lazy }: Join, { row, script }) => {
    const pairs = NAMES.map(() => ({
      twin: new Course(row).twin as IterableIterator<unknown>,
      iterator: lazy(...opened(row)) as IterableIterator<unknown>,
    }));
    const steps = script.map(({ who, call }) => {
      const { twin, iterator } = pairs[who]!;
      const [expected, received] = [call.on(twin), call.on(iterator)];
      return {
        text: call.text.replaceAll('$', NAMES[who]!),
        expected: showOutcome(expected),
        received: showOutcome(received),
        same: sameOutcome(expected, received),
      };
    });
    if (steps.every(({ same }) => same)) return undefined;
    const head = `the smallest case in which \`${name}\` went wrong, called twice on such sources`;
    return {
      what: [head, ...describeRow(row), drawTranscript(steps)].join('\n'),
      why: 'Each call of a generator function makes an object with its own variables.',
      look: 'the step marked ▸, and variables outside the function: all objects share those.',
    };
  },
  RUNS,
);
