import { type Arbitrary, record } from 'fast-check';
import type { Message } from '../../../ground/text/message';
import { anyArguments } from '../cases/argument';
import { anyCall, scripts } from '../calls/any-call';
import { type Law, law } from '../law';
import { anySource, over, type Source } from '../cases/sources';
import { moment, pairOf, type View, whatHappened } from './play';
import type { AnyStage } from './stage';

/** A law that plays scripts on a stage and its twin and compares one side of what they show. */
export function judgedBy(
  view: View,
  explain: Omit<Message, 'what'>,
  sources: Arbitrary<Source> = anySource,
): Law<AnyStage> {
  return law(
    ({ given, takes }: AnyStage) =>
      record({
        source: over(takes, sources),
        args: anyArguments<unknown>(given),
        script: scripts(anyCall),
      }),
    (stage, { source, args, script }) => {
      const pair = pairOf(stage, source, args);
      const steps = script.map((call) => {
        const seen = moment(pair, call);
        return { text: seen.text, ...view(seen) };
      });
      if (steps.every(({ same }) => same)) return undefined;
      return { what: whatHappened(stage, source, args, steps), ...explain };
    },
  );
}
