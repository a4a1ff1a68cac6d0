/** Messages of V8 that learners meet, and what V8 does not say. `$1` is what the pattern has found. */
const EXPLAINED: readonly (readonly [pattern: RegExp, text: string])[] = [
  [
    /^RangeError: Maximum call stack size exceeded/,
    `your code called itself too often: Maximum call stack size exceeded
Why: a call that has not returned yet keeps its place on the stack, and the stack has room for about 10,000.
Look: recursion that never ends, or that goes as deep as its input, nested \`yield*\` included. A loop that keeps an array of what is open can go deeper.`,
  ],
  [
    /^TypeError: Iterator result (.+) is not an object/,
    `a call of next() or return() answered $1: Iterator result $1 is not an object
Why: a loop calls next(), and return() if it stops early. If one of them answers without { value, done }, the loop throws.
Look: every way out of your next() and return(): does each return such an object?`,
  ],
  [
    /^TypeError: (.+) is not iterable/,
    `there is nothing to loop over: $1 is not iterable
Why: \`for…of\`, spread and destructuring ask an object for its iterator by [Symbol.iterator](). This object has no such method.
Look: what does your function return? A generator object has the method; if you build the object yourself, you write the method.`,
  ],
];

/** A thrown error's message; if it is one of V8's that a learner often meets, with a why and a look. */
export function withCauseExplained(message: string): string {
  return EXPLAINED.reduce((text, [pattern, more]) => text.replace(pattern, more), message);
}
