import '../../index';
import type { Law } from '../law';
import { closesWithTheLastBranch } from './closes-with-the-last-branch';
import { givesEachBranchEveryValue } from './gives-each-branch-every-value';
import { handsTheErrorToWhoAsked } from './hands-the-error-to-who-asked';
import { pullsEachValueOnce } from './pulls-each-value-once';
import { split, type Split } from './split';

const every: Law<Split>[] = [
  closesWithTheLastBranch,
  givesEachBranchEveryValue,
  handsTheErrorToWhoAsked,
  pullsEachValueOnce,
];

/** Parts that a test replaces with wrong ones. */
interface Parts {
  /** Called after each value that a branch has taken from its queue. */
  readonly afterValue?: (pull: () => void) => void;
  /** The most that a queue holds. */
  readonly room?: number;
  readonly closes?: boolean;
  readonly swallows?: boolean;
}

const teeOf = ({ afterValue, room = Infinity, closes = true, swallows = false }: Parts): Split =>
  split({
    name: 'tee(source, count)',
    lazy(source, count) {
      const iterator = source[Symbol.iterator]();
      const open = new Set<unknown[]>();
      let hasEnded = false;
      const pull = (): void => {
        if (hasEnded) return;
        hasEnded = true;
        const result = pulled(iterator, swallows);
        hasEnded = result.done === true;
        if (result.done === true) return;
        for (const queue of open) if (queue.length < room) queue.push(result.value);
      };
      return Array.from({ length: count }, () => {
        const queue: unknown[] = [];
        open.add(queue);
        const close = (): IteratorResult<unknown> => {
          if (open.delete(queue) && open.size === 0 && !hasEnded && closes) iterator.return?.();
          return { value: undefined, done: true };
        };
        const branch: IterableIterator<unknown> = {
          [Symbol.iterator]: () => branch,
          next() {
            if (open.has(queue) && queue.length === 0) pull();
            if (!open.has(queue) || queue.length === 0) return close();
            const value = queue.shift();
            afterValue?.(pull);
            return { value, done: false };
          },
          return: close,
        };
        return branch;
      });
    },
  });

it('a queue for each branch obeys all of them, without a throw() too', () => {
  for (const law of every) expect(teeOf({})).toObey(law);
});

it('a value that is lost to a branch far behind is found', () => {
  expect(() => expect(teeOf({ room: 2 })).toObey(givesEachBranchEveryValue))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`tee(source, count)\` went wrong
      source: an iterator over [0, 0, 0]
      branches: a, b
      b.next() → { value: 0, done: false } × 3
      a.next() → { value: 0, done: false } × 2
    ▸ a.next()
        expected { value: 0, done: false }
        received { value: undefined, done: true }
    Why: Each branch reads for itself. What other branches do, or how far they are, must not change what it yields.
    Look: the step marked ▸. Is a value lost, given twice, or treated as the end?"
  `);
});

it('a value that is pulled before it is asked for is found', () => {
  const readsAhead = teeOf({ afterValue: (pull) => pull() });

  expect(() => expect(readsAhead).toObey(pullsEachValueOnce)).toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`tee(source, count)\` went wrong
      source: an iterator over [0]
      branches: a
    ▸ a.next()
        expected 1 pull
        received 2 pulls
    Why: You can read the source only once: the first branch that needs a value pulls it and keeps it for the others.
    Look: the step marked ▸. Does a branch pull although a value is kept for it, or before it is asked?"
  `);
});

it('a source that the last branch leaves open is found', () => {
  expect(() => expect(teeOf({ closes: false })).toObey(closesWithTheLastBranch))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`tee(source, count)\` went wrong
      source: an iterator over [0]
      branches: a, b
      b.return(undefined) → 0 calls
    ▸ for…of a, break at value 1
        expected 1 call of return() on the source
        received 0 calls
    Why: As long as one branch is open, somebody may still read. After the last one, nobody else closes the source.
    Look: the step marked ▸. Which branches do you still count as open, and does \`throw()\` close a branch, too?"
  `);
});

it('an error that is taken for the end is found', () => {
  expect(() => expect(teeOf({ swallows: true })).toObey(handsTheErrorToWhoAsked))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`tee(source, count)\` went wrong
      source: an iterator over []
      branches: a
    ▸ a.next()
        expected throws RangeError: the very error
        received { value: undefined, done: true }
      (the source throws RangeError: the very error at the value with index 0)
    Why: A branch that ends in place of the error looks complete, and values are missing.
    Look: the step marked ▸. Is there a \`catch\` that keeps the error, makes another, or drops values that are kept?"
  `);
});

function pulled(iterator: Iterator<unknown>, swallows: boolean): IteratorResult<unknown> {
  try {
    return iterator.next();
  } catch (error) {
    if (!swallows) throw error;
    return { value: undefined, done: true };
  }
}
