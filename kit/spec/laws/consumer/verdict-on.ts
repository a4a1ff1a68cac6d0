import type { Message } from '../../../ground/text/message';
import { type Outcome, outcomeOf } from '../outcome';
import type { OpenSource, Source } from '../cases/sources';
import type { Consumer } from './consumer';

/** Calls a consumer, and catches what it throws. */
export function answerOf({ consume }: Consumer, { iterable }: OpenSource): Outcome {
  return outcomeOf(() => ({ kind: 'answer', answer: consume(iterable as Iterable<number>) }));
}

/** The message of a case in which a consumer went wrong. */
export function breach(
  { name }: Consumer,
  { text }: Source,
  sides: { readonly expected: string; readonly received: string },
  explain: Omit<Message, 'what'>,
): Message {
  return {
    what: [
      `the smallest case in which \`${name}\` went wrong`,
      `  numbers: ${text}`,
      `  expected ${sides.expected}`,
      `  received ${sides.received}`,
    ].join('\n'),
    ...explain,
  };
}

/** The numbers of a source. */
export function numbersOf({ values }: Source): readonly number[] {
  return values as readonly number[];
}
