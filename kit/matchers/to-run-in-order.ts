import { KitMisuse } from '../misuse';
import { Timeline } from '../sources/timeline';
import { type Message, verdict } from './message';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how jest's types are extended
  namespace jest {
    interface Matchers<R> {
      /**
       * Passes if a timeline holds exactly these steps, in this order.
       *
       * @param reason the test's own Why and Look, where it knows more than the matcher
       */
      toRunInOrder(steps: readonly string[], reason?: Partial<Omit<Message, 'what'>>): R;
    }
  }
}

export function toRunInOrder(
  received: unknown,
  steps: readonly string[],
  reason: Partial<Omit<Message, 'what'>> = {},
): jest.CustomMatcherResult {
  if (!(received instanceof Timeline)) throw new KitMisuse('toRunInOrder() takes a Timeline');
  const happened = received.steps;
  const pass =
    happened.length === steps.length && happened.every((step, index) => step === steps[index]);
  return verdict(pass, {
    what: `expected  ${draw(steps)}\nreceived  ${draw(happened)}\n${pointTo(steps, happened)}`,
    why: 'Lazy code does each step when it is asked for, and cleans up whatever ends it: the order is the proof.',
    look: 'the first step that differs: what made it run early, late or not at all?',
    ...reason,
  });
}

function draw(steps: readonly string[]): string {
  return steps.length === 0 ? '(nothing)' : steps.join(' → ');
}

function pointTo(expected: readonly string[], received: readonly string[]): string {
  const common = expected.findIndex((step, index) => step !== received[index]);
  const index = common === -1 ? expected.length : common;
  const name = (step: string | undefined): string => (step === undefined ? 'no step' : `"${step}"`);
  return `step ${index + 1}: expected ${name(expected[index])}, received ${name(received[index])}`;
}
