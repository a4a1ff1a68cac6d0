import { KitMisuse } from '../../misuse';
import { Timeline } from '../../sources/timeline';
import { collapse } from '../../laws/transcript';
import { type Reason, verdict } from '../verdict';

declare global {
  namespace jest {
    interface Matchers<R> {
      /**
       * Passes if a timeline holds exactly these steps, in this order.
       *
       * @param steps the steps that must be noted
       * @param reason the test's own Why and Look, if the test knows more than the matcher
       * @throws KitMisuse if the received value is no Timeline
       * @example expect(timeline).toRunInOrder(['open', 'read']);
       */
      toRunInOrder(steps: readonly string[], reason?: Reason): R;
    }
  }
}

export function toRunInOrder(
  received: unknown,
  steps: readonly string[],
  reason: Reason = {},
): jest.CustomMatcherResult {
  if (!(received instanceof Timeline)) throw new KitMisuse('toRunInOrder() takes a Timeline');
  const happened = received.steps;
  const pass =
    happened.length === steps.length && happened.every((step, index) => step === steps[index]);
  return verdict(pass, {
    what: pass ? 'the steps ran in this order' : draw(steps, happened),
    why: 'Lazy code does each step only when it is asked for, and it cleans up however it ends. The order shows this.',
    look: 'the step marked ▸: what made it run early, late or not at all?',
    ...reason,
  });
}

/** One step a line up to the first difference, then the expected rest and the received rest. */
function draw(expected: readonly string[], received: readonly string[]): string {
  const first = firstDifference(expected, received);
  return [
    'the steps ran in another order than expected',
    ...collapse(received.slice(0, first)).map((step) => `  ${step}`),
    '▸ expected',
    ...rest(expected.slice(first)),
    '▸ received',
    ...rest(received.slice(first)),
  ].join('\n');
}

const SHOWN = 6;

function rest(steps: readonly string[]): string[] {
  const lines = steps.length === 0 ? ['(nothing more)'] : collapse(steps);
  const shown = lines.slice(0, SHOWN).map((step) => `    ${step}`);
  return lines.length <= SHOWN ? shown : [...shown, '    …'];
}

function firstDifference(expected: readonly string[], received: readonly string[]): number {
  const first = expected.findIndex((step, index) => step !== received[index]);
  return first === -1 ? expected.length : first;
}
