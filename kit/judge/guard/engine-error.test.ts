import { withCauseExplained } from './engine-error';

it('says why a stack overflows and where to look', () => {
  expect(withCauseExplained('RangeError: Maximum call stack size exceeded')).toMatchInlineSnapshot(`
    "your code called itself too often: Maximum call stack size exceeded
    Why: a call that has not returned yet keeps its place on the stack, and the stack has room for about 10,000.
    Look: recursion that never ends, or that goes as deep as its input, nested \`yield*\` included. A loop that keeps an array of what is open can go deeper."
  `);
});

it('says which method answered a loop with no object', () => {
  expect(withCauseExplained(thrownBy(() => breakOutOf({ return: () => undefined }))))
    .toMatchInlineSnapshot(`
    "a call of next() or return() answered undefined: Iterator result undefined is not an object
    Why: a loop calls next(), and return() if it stops early. If one of them answers without { value, done }, the loop throws.
    Look: every way out of your next() and return(): does each return such an object?"
  `);
});

it('says what a loop needs', () => {
  expect(withCauseExplained(thrownBy(() => breakOutOf({ [Symbol.iterator]: undefined }))))
    .toMatchInlineSnapshot(`
    "there is nothing to loop over: numbers is not iterable
    Why: \`for…of\`, spread and destructuring ask an object for its iterator by [Symbol.iterator](). This object has no such method.
    Look: what does your function return? A generator object has the method; if you build the object yourself, you write the method."
  `);
});

it('leaves other messages as they are', () => {
  expect(withCauseExplained('RangeError: Invalid array length')).toBe(
    'RangeError: Invalid array length',
  );
});

/** Leaves a loop over an endless iterator of which some methods are not as they should be. */
function breakOutOf(methods: object): void {
  const numbers = {
    [Symbol.iterator]: () => numbers,
    next: () => ({ value: 1, done: false }),
    ...methods,
  } as IterableIterator<number>;
  for (const number of numbers) if (number === 1) break;
}

function thrownBy(act: () => void): string {
  try {
    act();
    return 'nothing was thrown';
  } catch (error) {
    return String(error);
  }
}
