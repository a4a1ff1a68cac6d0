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

it('says which method is missing', () => {
  expect(withCauseExplained('TypeError: numbers.next is not a function')).toMatchInlineSnapshot(`
    "a method is missing: numbers.next is not a function
    Why: specs and loops call next(), return() and throw() on what your function returns.
    Look: what does your function return? A generator object has all three; an array has none of them. If the object is a source, its return() and throw() are optional: \`iterator.return?.()\`."
  `);
});

it('says what a method needs', () => {
  const next = Reflect.get([1].values(), 'next') as () => unknown;
  expect(withCauseExplained(thrownBy(() => next()))).toMatchInlineSnapshot(`
    "a method was called without its object: Method Array Iterator.prototype.next called on incompatible receiver undefined
    Why: methods such as next() find their object through \`this\`, and a method that is stored in a variable loses it.
    Look: do you call \`iterator.next()\` with the dot?"
  `);
});

it('says what may be the reason that a value is missing', () => {
  const page = Promise.resolve({ items: [1] }) as unknown as { items: number[] };
  expect(withCauseExplained(thrownBy(() => page.items.length))).toMatch(
    /^a value is missing: Cannot read properties of undefined[^]*Is an `await` missing\?/,
  );
});

it('says of any other error that it ended the test', () => {
  expect(withCauseExplained('RangeError: no more')).toMatchInlineSnapshot(`
    "an error ended the test: RangeError: no more
    Why: in this test no error should come out here, or not at this moment.
    Look: the line below. Does your code throw it, or let it pass earlier or later than it should?"
  `);
});

it.each([
  'after one next() call, 2 values were pulled\nWhy: laziness.\nLook: the loop.',
  'expect(received).toBe(expected)',
  'KitMisuse: toYield() takes an array',
  'Error: write countUpTo()',
])('leaves %j as it is', (message) => {
  expect(withCauseExplained(message)).toBe(message);
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
