import '../..';
import { countedSource } from '../../sources/counted-source';

it('passes for the same values in the same order', () => {
  expect(new Set(['a', 'b'])).toYield(['a', 'b']);
  expect([]).toYield([]);
});

it('says which values differ', () => {
  expect(() => expect([0, 1, 2]).toYield([0, 2, 4])).toThrowErrorMatchingInlineSnapshot(`
    "expected [0, 2, 4], received [0, 1, 2]
    Why: The values and their order are part of the task.
    Look: the value with index 1, the first that differs."
  `);
});

it('says that there is more, and pulls one value more at the most', () => {
  const source = countedSource((index) => index);

  expect(() => expect(source).toYield([0, 1])).toThrowErrorMatchingInlineSnapshot(`
    "expected [0, 1], received [0, 1, 2] and perhaps more
    Why: The values and their order are part of the task.
    Look: the end condition: is it one off, or does a value such as 0 or "" end the loop?"
  `);
  expect(source.pulls).toBe(3);
});

it('says that there is less', () => {
  expect(() => expect(['a']).toYield(['a', 'b'])).toThrowErrorMatchingInlineSnapshot(`
    "expected ['a', 'b'], received ['a']
    Why: The values and their order are part of the task.
    Look: the end condition: is it one off, or does a value such as 0 or "" end the loop?"
  `);
});

it('says that nothing came', () => {
  expect(() => expect([]).toYield([0])).toThrowErrorMatchingInlineSnapshot(`
    "expected [0], received []
    Why: The values must come from this object, but it ended at its first next().
    Look: the condition of the loop. Or was it, or its source, consumed before?"
  `);
});

it('says that a second pass is none', () => {
  expect(() => expect([0]).toYield([])).toThrowErrorMatchingInlineSnapshot(`
    "expected [], received [0] and perhaps more
    Why: No value was expected here: there is none, or all were yielded before.
    Look: the condition before the first \`yield\`, and what happens when the object is asked again."
  `);
});

it('says that there is nothing to iterate', () => {
  expect(() => expect(42).toYield([0])).toThrowErrorMatchingInlineSnapshot(`
    "expected an iterable that yields [0], received 42
    Why: \`for…of\`, spread and \`Array.from\` ask an object for its iterator by [Symbol.iterator]().
    Look: what is returned? Is there a \`return\` at all, or a star after \`function\`?"
  `);
});

it('says that one object is handed out again and again', () => {
  const buffer: number[] = [];
  function* reusing() {
    for (const value of [1, 2]) {
      buffer.splice(0, 1, value);
      yield buffer;
    }
  }

  expect(() => expect(reusing()).toYield([[1], [2]])).toThrowErrorMatchingInlineSnapshot(`
    "expected [[ 1 ], [ 2 ]], received [[ 2 ], [ 2 ]]
    Why: Callers may keep the values, so each one must be a new object.
    Look: every value here is the same object. Where do you make it: in the loop or before it?"
  `);
});
