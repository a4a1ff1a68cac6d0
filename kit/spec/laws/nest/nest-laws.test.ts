import '../../index';
import { closesEveryLevel } from './closes-every-level';
import { nest } from './nest';

type Flatten = (level: Iterable<unknown>) => Generator<unknown, number, unknown>;

const isLevel = (item: unknown): item is Iterable<unknown> => typeof item === 'object';

const flattenBy = (lazy: Flatten) => nest({ name: 'flatten(a)', lazy, returns: (count) => count });

it('the recursion that the language closes by itself obeys it', () => {
  function* flatten(level: Iterable<unknown>): ReturnType<Flatten> {
    let count = 0;
    for (const item of level) {
      if (isLevel(item)) {
        count += yield* flatten(item);
      } else {
        count += 1;
        yield item;
      }
    }
    return count;
  }

  expect(flattenBy(flatten)).toObey(closesEveryLevel);
});

/** With a stack, closed in its own `finally`. */
function byStack(close: (open: Iterator<unknown>[]) => void): Flatten {
  return function* (outermost) {
    const open = [outermost[Symbol.iterator]()];
    let count = 0;
    try {
      while (open.length > 0) {
        const level = open.pop()!;
        const { value, done } = level.next();
        if (done === true) continue;
        open.push(level);
        if (isLevel(value)) {
          open.push(value[Symbol.iterator]());
        } else {
          count += 1;
          yield value;
        }
      }
    } finally {
      close(open);
    }
    return count;
  };
}

it('levels that stay open behind one that cannot be closed are found, in the smallest case', () => {
  const givesUp = byStack((open) => open.reverse().forEach((level) => level.return?.()));

  expect(() => expect(flattenBy(givesUp)).toObey(closesEveryLevel))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`flatten(a)\` went wrong
      a: [b]
      b: [c], its return() throws RangeError: the very error
      c: [], its [Symbol.iterator]() throws RangeError: the very error
    ▸ values.next()
        expected throws RangeError: the very error, closed so far: b, a
        received throws RangeError: the very error, closed so far: b
    Why: Each open level may hold a file. A level that has ended, or whose next() threw, has closed itself.
    Look: the step marked ▸. Which levels are on your stack there, and what if one of their return() throws?"
  `);
});

it('levels that are closed in another order are found', () => {
  const outermostFirst = byStack((open) => open.forEach((level) => level.return?.()));

  expect(() => expect(flattenBy(outermostFirst)).toObey(closesEveryLevel))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`flatten(a)\` went wrong
      a: [b]
      b: [b1]
    ▸ for…of values, break at value 1
        expected ['b1'], closed so far: b, a
        received ['b1'], closed so far: a, b
    Why: Each open level may hold a file. A level that has ended, or whose next() threw, has closed itself.
    Look: the step marked ▸. Which levels are on your stack there, and what if one of their return() throws?"
  `);
});
