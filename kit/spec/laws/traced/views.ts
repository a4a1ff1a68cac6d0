import { counted } from '../../../ground/text/counted';
import { sameOutcome, showOutcome } from '../outcome';
import { collapse, type Step } from '../transcript';
import type { Moment } from './play';

/** What a law sees of a {@link Moment}. */
export type View = (moment: Moment) => Omit<Step, 'text'>;

/** Which events a call brought about, except the clean-up. */
export const steps: View = ({ expected, received }) => ({
  expected: draw(expected.steps),
  received: draw(received.steps),
  same:
    expected.steps.length === received.steps.length &&
    expected.steps.every((step, index) => step === received.steps[index]),
});

/** How often it has cleaned up by now. */
export const cleanups =
  (event: string): View =>
  ({ expected, received, isThrough }) => ({
    expected: `${counted(expected.cleanups, `'${event}'`)} so far`,
    received: counted(received.cleanups, `'${event}'`),
    same: received.cleanups === expected.cleanups || (isThrough && received.cleanups === 1),
  });

/** What a call answers or throws. */
export const answer: View = ({ expected, received }) => ({
  expected: showOutcome(expected.outcome),
  received: showOutcome(received.outcome),
  same: sameOutcome(expected.outcome, received.outcome),
});

/** Several views of one moment. */
export function together(...views: readonly View[]): View {
  return (moment) => {
    const seen = views.map((view) => view(moment));
    return {
      expected: seen.map(({ expected }) => expected).join(', '),
      received: seen.map(({ received }) => received).join(', '),
      same: seen.every(({ same }) => same),
    };
  };
}

function draw(events: readonly string[]): string {
  return events.length === 0 ? 'nothing' : collapse(events).join(' → ');
}
