import { withOverflowExplained } from './stack-overflow';

it('says why a stack overflows and where to look', () => {
  expect(withOverflowExplained('RangeError: Maximum call stack size exceeded'))
    .toMatchInlineSnapshot(`
    "your code called itself too often: Maximum call stack size exceeded
    Why: a call that has not returned yet keeps its place on the stack, and the stack has room for about 10,000.
    Look: recursion that never ends, or that goes as deep as its input, nested \`yield*\` included. A loop that keeps an array of what is open can go deeper."
  `);
});

it('leaves other messages as they are', () => {
  expect(withOverflowExplained('RangeError: Invalid array length')).toBe(
    'RangeError: Invalid array length',
  );
});
