import type { AsyncLaw, Law } from '../laws/law';
import type { Message } from '../../ground/text/message';
import { verdict } from './verdict';

declare global {
  namespace jest {
    interface Matchers<R, T> {
      /**
       * Tries a law on many generated cases and passes if it holds in all of them.
       *
       * @param law one of the laws below that judge such a subject
       * @throws what the law's own code throws, because that is a fault of the kit
       * @example expect(mapped).toObey(closesItsSource);
       */
      toObey(law: Law<T>): R;
      /**
       * The same for a law that has to wait for answers.
       *
       * @param law one of the laws below
       * @example await expect(pages).toObey(yieldsEveryItem);
       */
      toObey(law: AsyncLaw<T>): Promise<R>;
    }
  }
}

export function toObey<Subject>(
  subject: Subject,
  law: Law<Subject> | AsyncLaw<Subject>,
): jest.CustomMatcherResult | Promise<jest.CustomMatcherResult> {
  const breach = law.breachBy(subject);
  return breach instanceof Promise ? breach.then(judged) : judged(breach);
}

function judged(breach: Message | undefined): jest.CustomMatcherResult {
  return verdict(breach === undefined, breach ?? OBEYED);
}

/** Only `expect(…).not` would show this message, and no spec has one. */
const OBEYED: Message = {
  what: 'expected the law to be broken, and it was obeyed in every case',
  why: 'A law holds for every case.',
  look: 'is `.not` meant?',
};
