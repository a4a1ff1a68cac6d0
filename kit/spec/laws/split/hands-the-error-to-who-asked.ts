import { array, integer, nat, record } from 'fast-check';
import { showError } from '../../matchers/show';
import { next } from '../calls/call';
import { law } from '../law';
import { type Outcome, sameOutcome, showOutcome, threw } from '../outcome';
import { anyIndex, closableSource } from '../cases/sources';
import { anyError } from '../cases/values';
import type { Step } from '../transcript';
import { BRANCH_NAMES } from './branches';
import { whatHappened } from './judged-by';
import type { Split } from './split';

/** Enough calls that one branch nearly always reaches the failure. */
const SHORTEST_SCRIPT = 6;
const LONGEST_SCRIPT = 24;

/** An error of the source comes out of the branch that asked. Every branch yields the values before it. */
export const handsTheErrorToWhoAsked = law(
  () =>
    record({
      source: closableSource,
      count: integer({ min: 1, max: BRANCH_NAMES.length }),
      failure: record({ index: anyIndex, error: anyError }),
      order: array(nat({ max: BRANCH_NAMES.length - 1 }), {
        minLength: SHORTEST_SCRIPT,
        maxLength: LONGEST_SCRIPT,
      }),
    }),
  (subject: Split, { source, count, failure, order }) => {
    const index = Math.min(failure.index, source.values.length);
    const open = source.open({ failure: { ...failure, index } });
    const branches = subject.lazy(open.iterable, count) as IterableIterator<unknown>[];
    const places = new Array<number>(count).fill(0);
    const steps: Step[] = [];
    let hasFailed = false;
    for (const who of order.map((each) => each % count)) {
      const place = places[who]!;
      // The lesson does not say what a branch answers after the error.
      if (place === index && hasFailed) continue;
      const expected: Outcome =
        place === index
          ? threw(failure.error)
          : { kind: 'result', value: source.values[place], done: false };
      if (place === index) hasFailed = true;
      else places[who] = place + 1;
      const received = next.on(branches[who]!);
      steps.push({
        text: next.text.replaceAll('$', BRANCH_NAMES[who]!),
        expected: showOutcome(expected),
        received: showOutcome(received),
        same: sameOutcome(expected, received),
      });
    }
    if (steps.every(({ same }) => same)) return undefined;
    const what = whatHappened(subject, source, count, steps);
    return {
      what: `${what}\n  (the source throws ${showError(failure.error)} at the value with index ${index})`,
      why: 'A branch that ends in place of the error looks complete, and values are missing.',
      look: 'the step marked ▸. Is there a `catch` that keeps the error, makes another, or drops values that are kept?',
    };
  },
);
