import { nat, record } from 'fast-check';
import { showError } from '../../matchers/show';
import { law } from '../law';
import { sameOutcome, showOutcome, threw } from '../outcome';
import { anyError } from '../values';
import type { Consumer } from './consumer';
import { finiteNumbers } from './number-lists';
import { watchedSource } from './number-sources';
import { answerOf, breach } from './verdict-on';

/** What the source throws in place of a number comes out as it is: there is no answer. */
export const handsOnSourceErrors = law(
  (_: Consumer) =>
    record({ source: watchedSource(finiteNumbers), index: nat({ max: 4 }), error: anyError }),
  (consumer, { source, index, error }) => {
    const at = Math.min(index, source.values.length);
    const outcome = answerOf(consumer, source.open({ failure: { index: at, error } }));
    if (sameOutcome(outcome, threw(error))) return undefined;
    return breach(
      consumer,
      { ...source, text: `${source.text}; number ${at + 1} throws ${showError(error)}` },
      { expected: showOutcome(threw(error)), received: showOutcome(outcome) },
      {
        why: 'Numbers that could not be read are no reason for an answer: the caller must get the error itself.',
        look: 'a `catch` that keeps the error, or a `return` in a `finally`.',
      },
    );
  },
);
