import { oneof } from 'fast-check';
import { counted } from '../../../ground/text/counted';
import { law } from '../law';
import type { Consumer } from './consumer';
import { finiteNumbers, numbersWithNaN } from './number-lists';
import { watchedSource } from './number-sources';
import { answerOf, breach, numbersOf } from './verdict-on';

/** It takes each number once, and none after the one that decides the answer. */
export const readsNoFurther = law(
  (_: Consumer) => watchedSource(oneof(numbersWithNaN, finiteNumbers)),
  (consumer, source) => {
    const numbers = numbersOf(source);
    const needed = Math.min(consumer.knownAfter(numbers), numbers.length + 1);
    const open = source.open();
    answerOf(consumer, open);
    if (open.log.pulls === needed) return undefined;
    return breach(
      consumer,
      source,
      { expected: counted(needed, 'pull'), received: counted(open.log.pulls, 'pull') },
      {
        why: 'The next number may be costly, or never come. Once the answer is known, no number is needed.',
        look: 'a spread or `Array.from`, which cannot stop half-way; a loop without a `return` inside; a second loop.',
      },
    );
  },
);
