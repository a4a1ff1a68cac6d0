import type { Arbitrary } from 'fast-check';
import type { Message } from '../../../ground/text/message';
import { show, showError } from '../../matchers/show';
import { type AsyncLaw, asyncLaw } from '../law';
import { drawTranscript, type Step } from '../transcript';
import { expectedBy } from './expected';
import { describeReaction, type Plan } from './plan';
import { play } from './play';
import type { Runner, Seen } from './runner';

/** A law that lets a runner drive coroutines by plans, and compares what they see with what the plan says. */
export function judgedBy(plans: Arbitrary<Plan>, explain: Omit<Message, 'what'>): AsyncLaw<Runner> {
  return asyncLaw(
    () => plans,
    async (subject, plan) => {
      const what = await differences(subject, plan);
      return what === undefined ? undefined : { what, ...explain };
    },
  );
}

/** Lets a runner drive a coroutine that follows a plan. The part of a message about it, or undefined if all went well. */
export async function differences(subject: Runner, plan: Plan): Promise<string | undefined> {
  const expected = expectedBy(plan);
  const received = await play(subject, plan);
  const length = Math.max(expected.length, received.length);
  const steps = Array.from({ length }, (_, at) => compared(expected[at], received[at]));
  if (steps.every(({ same }) => same)) return undefined;
  return [
    `the smallest case in which \`${subject.name}\` went wrong`,
    `  at its end, the coroutine ${describeReaction(plan.end)}`,
    drawTranscript(steps),
  ].join('\n');
}

function compared(expected: Seen | undefined, received: Seen | undefined): Step {
  const isSameStep = expected?.text === received?.text;
  return {
    text: isSameStep && expected !== undefined ? expected.text : 'what happens next',
    expected: drawn(expected, !isSameStep),
    received: drawn(received, !isSameStep),
    same:
      isSameStep &&
      expected?.kind === received?.kind &&
      Object.is(expected?.value, received?.value),
  };
}

function drawn(seen: Seen | undefined, withText: boolean): string {
  if (seen === undefined) return 'nothing';
  const { text, kind, value } = seen;
  const hasValue = kind !== 'continues too early' && kind !== 'never settles';
  const shown = kind === 'throws' || kind === 'rejects with' ? showError(value) : show(value);
  return `${withText ? `${text}: ` : ''}${kind}${hasValue ? ` ${shown}` : ''}`;
}
