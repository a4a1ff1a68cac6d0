import { law } from '../law';
import { showOutcome } from '../outcome';
import type { Consumer } from './consumer';
import { anyNumbers } from './number-lists';
import { anyNumberSource } from './number-sources';
import { answerOf, breach, numbersOf } from './verdict-on';

/** Whatever the numbers are and wherever they come from, the answer is that of the eager twin. */
export const answersForAnySource = law(
  ({ takesInfinity = false }: Consumer) => anyNumberSource(anyNumbers(takesInfinity)),
  (consumer, source) => {
    const numbers = numbersOf(source);
    const expected = consumer.eager(numbers);
    const outcome = answerOf(consumer, source.open());
    if (outcome.kind === 'answer' && isSame(expected, outcome.answer, numbers, consumer.within)) {
      return undefined;
    }
    return breach(
      consumer,
      source,
      { expected: String(expected), received: showOutcome(outcome) },
      {
        why: 'Every number counts, as often as it comes: 0, fractions, negative and equal numbers, too.',
        look: 'what rounds a number, skips it, or treats it as the end? Which types does your code treat differently?',
      },
    );
  },
);

function isSame(
  expected: number,
  received: unknown,
  numbers: readonly number[],
  within = 0,
): boolean {
  if (typeof received !== 'number') return false;
  // 0 and -0 are equally good answers.
  if (received === expected || (Number.isNaN(received) && Number.isNaN(expected))) return true;
  const largest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
  return Math.abs(received - expected) <= largest * within;
}
