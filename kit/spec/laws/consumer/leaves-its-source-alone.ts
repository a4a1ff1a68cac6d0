import { constantFrom, record } from 'fast-check';
import { show } from '../../matchers/show';
import { law } from '../law';
import { sameValue, showOutcome } from '../outcome';
import { sourceKinds } from '../cases/source-kinds';
import { sourceOf } from '../cases/sources';
import type { Consumer } from './consumer';
import { finiteNumbers } from './number-lists';
import { answerOf, breach } from './verdict-on';

const makers = [
  ['an array', (numbers: readonly number[]) => [...numbers]],
  ['a Float64Array', (numbers: readonly number[]) => Float64Array.from(numbers)],
  ['a Set', (numbers: readonly number[]) => new Set(numbers)],
] as const;

/** An array, a typed array and a Set hold the same numbers in the same order afterwards. */
export const leavesItsSourceAlone = law(
  (_: Consumer) => record({ numbers: finiteNumbers, maker: constantFrom(...makers) }),
  (consumer, { numbers, maker: [text, make] }) => {
    const given = make(numbers);
    const before = [...given];
    const outcome = answerOf(consumer, { iterable: given, log: { pulls: 0, closes: 0 } });
    const after = [...given];
    if (outcome.kind === 'answer' && sameValue(before, after)) return undefined;
    const source = sourceOf({ ...sourceKinds[0]!, text }, before);
    return breach(
      consumer,
      source,
      {
        expected: 'an answer, and the same numbers afterwards',
        received: `${showOutcome(outcome)}, and ${show(after)}`,
      },
      {
        why: 'What you get belongs to your caller, who still uses it.',
        look: '`sort()` and `reverse()` work in place, on typed arrays too. Which object do you call them on?',
      },
    );
  },
);
