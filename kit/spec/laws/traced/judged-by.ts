import { record } from 'fast-check';
import type { Message } from '../../../ground/text/message';
import { anyArguments, describeArguments } from '../cases/argument';
import { anyCall, scripts } from '../calls/any-call';
import { type Law, law } from '../law';
import { moment, pairOf, whatHappened } from './play';
import type { AnyTraced } from './traced';
import type { View } from './views';

/** A law that makes the calls of a script, and compares one side of what they show. */
export function judgedBy(
  viewOf: (subject: AnyTraced) => View,
  explain: Omit<Message, 'what'>,
): Law<AnyTraced> {
  return law(
    ({ given, calls = anyCall }: AnyTraced) =>
      record({ args: anyArguments<unknown>(given), script: scripts(calls) }),
    (subject, { args, script }) => {
      const pair = pairOf(subject, args);
      const view = viewOf(subject);
      const steps = script.map((call) => {
        const seen = moment(pair, call);
        return { text: seen.text, ...view(seen) };
      });
      if (steps.every(({ same }) => same)) return undefined;
      return { what: whatHappened(subject, describeArguments(args), steps), ...explain };
    },
  );
}
