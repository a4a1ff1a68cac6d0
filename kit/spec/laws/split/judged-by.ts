import { type Arbitrary, array, integer, nat, oneof, constant, record } from 'fast-check';
import type { Message } from '../../../ground/text/message';
import { anyCall } from '../calls/any-call';
import { next } from '../calls/call';
import { type Law, law } from '../law';
import type { Outcome } from '../outcome';
import { anySource, type Source } from '../cases/sources';
import { drawTranscript, type Step } from '../transcript';
import { Branches, BRANCH_NAMES } from './branches';
import type { Split } from './split';

/** What a law sees after a call. */
interface Seen {
  readonly expected: Outcome;
  readonly received: Outcome;
  readonly branches: Branches;
}

const RUNS = 120;
const LONGEST_SCRIPT = 16;

/** A law that interleaves calls of all branches in any order and compares one side of what they show. */
export function judgedBy(
  view: (seen: Seen) => Omit<Step, 'text'>,
  explain: Omit<Message, 'what'>,
  sources: Arbitrary<Source> = anySource,
): Law<Split> {
  return law(
    () =>
      record({
        source: sources,
        count: integer({ min: 1, max: BRANCH_NAMES.length }),
        script: array(
          record({
            who: nat({ max: BRANCH_NAMES.length - 1 }),
            // Half of the calls only read, so that branches are often far along when another one is left.
            call: oneof({ withCrossShrink: true }, constant(next), anyCall),
          }),
          { minLength: 1, maxLength: LONGEST_SCRIPT },
        ),
      }),
    (subject: Split, { source, count, script }) => {
      const branches = new Branches(subject, source, count);
      const steps = script.map(({ who, call }) => {
        const { text, expected, received } = branches.call(who % count, call);
        return { text, ...view({ expected, received, branches }) };
      });
      if (steps.every(({ same }) => same)) return undefined;
      return { what: whatHappened(subject, source, count, steps), ...explain };
    },
    RUNS,
  );
}

/** The part of a message that depends on the case: the call, its source, and the calls up to the first difference. */
export function whatHappened(
  { name }: Split,
  { text }: Source,
  count: number,
  steps: readonly Step[],
): string {
  return [
    `the smallest case in which \`${name}\` went wrong`,
    `  source: ${text}`,
    `  branches: ${BRANCH_NAMES.slice(0, count).join(', ')}`,
    drawTranscript(steps),
  ].join('\n');
}
