import '../..';
import type { HeapComparison } from '../../heap/compare-heap';

const MEGABYTE = 1_000_000;

function comparison(lazy: number, marks = 3, loading = 0): HeapComparison {
  return {
    lazy: { bytes: lazy * MEGABYTE, at: 500_000, marks },
    eager: { bytes: 8 * MEGABYTE, at: 500_000, marks: 3 },
    length: 1_000_000,
    loading: { bytes: loading * MEGABYTE, at: 0, marks: 1 },
  };
}

it('passes below the limit, and below zero, where the baseline held garbage', () => {
  expect(comparison(0.3)).toStayFlat();
  expect(comparison(-3)).toStayFlat();
});

it('says how much is retained, and how much the eager twin retains', () => {
  expect(() => expect(comparison(6.9)).toStayFlat()).toThrowErrorMatchingInlineSnapshot(`
    "paused at 500,000 of 1,000,000, your code retained 6.9 MB (the eager twin: 8.0 MB); under 600.0 KB was expected
    Why: Memory must not grow with the number of values. Past or future values are still referenced.
    Look: which variable grows? An array that is filled, a cache, a spread?"
  `);
});

it('says that the file holds too much from the moment it is loaded', () => {
  expect(() => expect(comparison(0, 3, 8)).toStayFlat()).toThrowErrorMatchingInlineSnapshot(`
    "your file retained 8.0 MB as soon as it was loaded; under 600.0 KB was expected
    Why: Code outside of every function runs when the file is imported. What it stores in a constant is never freed.
    Look: which constant at the top of the file holds an array, a Map or a string with all the values?"
  `);
});

it('fails where it was over too early to be measured', () => {
  expect(() => expect(comparison(0, 1)).toStayFlat()).toThrowErrorMatchingInlineSnapshot(`
    "your code ended after 1 of 3 pauses; 1,000,000 values were expected
    Why: Memory is measured while your code works: at its beginning, in the middle and near its end.
    Look: what ends it too early, or keeps it from yielding or reading its values at all?"
  `);
});

it('fails where nothing was measured', () => {
  expect(() => expect(comparison(0, 0)).toStayFlat()).toThrowErrorMatchingInlineSnapshot(`
    "your code ended after 0 of 3 pauses; 1,000,000 values were expected
    Why: Memory is measured while your code works: at its beginning, in the middle and near its end.
    Look: what ends it too early, or keeps it from yielding or reading its values at all?"
  `);
});
