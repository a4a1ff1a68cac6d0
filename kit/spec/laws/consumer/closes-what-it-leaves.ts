import { oneof } from 'fast-check';
import { counted } from '../../../ground/text/counted';
import { law } from '../law';
import { showOutcome } from '../outcome';
import type { Consumer } from './consumer';
import { finiteNumbers, numbersWithNaN } from './number-lists';
import { watchedSource } from './number-sources';
import { answerOf, breach, numbersOf } from './verdict-on';

/** A source that still has numbers when the answer is known is closed once, if it can be. */
export const closesWhatItLeaves = law(
  (_: Consumer) => watchedSource(oneof(numbersWithNaN, finiteNumbers)),
  (consumer, source) => {
    const numbers = numbersOf(source);
    const isLeft = consumer.knownAfter(numbers) <= numbers.length;
    const needed = isLeft && source.kind.closable ? 1 : 0;
    const open = source.open();
    const outcome = answerOf(consumer, open);
    const { closes } = open.log;
    // Calling the `return()` of a source that has ended does no harm.
    const isRight = closes === needed || (!isLeft && closes === 1);
    if (isRight && outcome.kind === 'answer') return undefined;
    return breach(
      consumer,
      source,
      {
        expected: `an answer, and ${counted(needed, 'call')} of return() on the source`,
        received: `${showOutcome(outcome)}, and ${counted(closes, 'call')}`,
      },
      {
        why: 'If you stop early, you must close your source once. Some sources, such as arrays, have no `return()`.',
        look: '`for…of` closes its source if you leave it with `return`. Code that calls `next()` itself must also close it.',
      },
    );
  },
);
