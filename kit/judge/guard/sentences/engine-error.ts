import { hasWhy, type Message, textOf } from '../../../ground/text/message';

/** Messages of V8 that learners often see, and what V8 does not say. `$1` stands for what the pattern found. */
const EXPLAINED: readonly (readonly [pattern: RegExp, message: Message])[] = [
  [
    /^RangeError: Maximum call stack size exceeded/,
    {
      what: 'your code called itself too often: Maximum call stack size exceeded',
      why: 'a call that has not returned yet keeps its place on the stack, and the stack has room for about 10,000.',
      look: 'recursion that never ends, or that goes as deep as its input, nested `yield*` included. A loop that keeps an array of what is open can go deeper.',
    },
  ],
  [
    /^TypeError: Iterator result (.+) is not an object/,
    {
      what: 'a call of next() or return() answered $1: Iterator result $1 is not an object',
      why: 'a loop calls next(), and return() if it stops early. If one of them answers without { value, done }, the loop throws.',
      look: 'every way out of your next() and return(): does each return such an object?',
    },
  ],
  [
    /^TypeError: (.+) is not iterable/,
    {
      what: 'there is nothing to loop over: $1 is not iterable',
      why: '`for…of`, spread and destructuring ask an object for its iterator by [Symbol.iterator](). This object has no such method.',
      look: 'what does your function return? A generator object has the method; if you build the object yourself, you write the method.',
    },
  ],
  [
    /^TypeError: (.+)\.(next|return|throw) is not a function/,
    {
      what: 'a method is missing: $1.$2 is not a function',
      why: 'specs and loops call next(), return() and throw() on what your function returns.',
      look: 'what does your function return? A generator object has all three; an array has none of them. If the object is a source, its return() and throw() are optional: `iterator.return?.()`.',
    },
  ],
  [
    /^TypeError: (Method .+ called on incompatible receiver .+|Cannot read private member .+ from .+)/,
    {
      what: 'a method was called without its object: $1',
      why: 'methods such as next() find their object through `this`, and a method that is stored in a variable loses it.',
      look: 'do you call `iterator.next()` with the dot?',
    },
  ],
  [
    /^TypeError: (Cannot read properties of .+)/,
    {
      what: 'a value is missing: $1',
      why: '`undefined` and `null` have no properties.',
      look: 'the value before the dot or after `of` in the line below. Is an `await` missing? A promise has none of the properties of its value. Or is it `this`? A method that is stored in a variable loses its object.',
    },
  ],
  [
    /^thrown: "(Exceeded timeout of .+ for a test)[^]*/,
    {
      what: 'the test did not end: $1',
      why: 'a promise that never settles keeps everything waiting that awaits it.',
      look: 'does every promise settle, and does your code call the generator again after each of them?',
    },
  ],
];

/** Errors that Node, V8 or a library throws. A stub throws a plain Error, whose message already says what to do. */
const NAMED_ERROR = /^\w+Error: /;
/** The message of V8 if an export is missing. The reporter needs it. */
const MISSING_EXPORT = /^TypeError: (?:\(0 , \w+\.\w+\)|_\d\d_\w+\.\w+) is not a /;

/** A thrown error's message with a why and a look; if it is one of V8's that learners often meet, with the cause. */
export function withCauseExplained(message: string): string {
  const text = EXPLAINED.reduce(
    (found, [pattern, more]) => found.replace(pattern, textOf(more)),
    message,
  );
  if (hasWhy(text) || MISSING_EXPORT.test(text) || !NAMED_ERROR.test(text)) return text;
  return textOf({
    what: `an error ended the test: ${text}`,
    why: 'in this test no error should come out here, or not at this moment.',
    look: 'the line below. Does your code throw it, or let it pass earlier or later than it should?',
  });
}
