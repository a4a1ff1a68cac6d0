const OVERFLOW = /^RangeError: Maximum call stack size exceeded/;

/** A thrown error's message, with a why and a look if the stack has overflowed: V8 says neither. */
export function withOverflowExplained(message: string): string {
  return message.replace(
    OVERFLOW,
    [
      'your code called itself too often: Maximum call stack size exceeded',
      'Why: a call that has not returned yet keeps its place on the stack, and the stack has room for about 10,000.',
      'Look: recursion that never ends, or that goes as deep as its input, nested `yield*` included. A loop that keeps an array of what is open can go deeper.',
    ].join('\n'),
  );
}
