import ts from 'typescript';
import { nodeAt, type LocatedError } from '../located-error';

/** `Generator` has it since TypeScript 5.2. Node's own types bring it in, so that every editor asks for it. */
export function disposeMissing({ message }: LocatedError): string | undefined {
  return /^Property '\[Symbol\.dispose\]' is missing in type/.test(message)
    ? 'the type `Generator` has one more method, `[Symbol.dispose]() { this.return(); }`. Or declare the result as `IterableIterator`.'
    : undefined;
}

/** A `next()` that returns the value alone, or an object in which TypeScript does not see `true` or `false`. */
export function resultForValue({ message }: LocatedError): string | undefined {
  const [first = ''] = message.split('\n');
  if (!/is not assignable to type '(?:\(.*\) => )?IteratorResult</.test(first)) return undefined;
  return /'boolean' is not assignable to type '(?:true|false)'/.test(message)
    ? '`done`. TypeScript must see which it is: return one object with `done: false` and another one with `done: true`.'
    : 'what `next()` returns. It must be an object: `{ value, done: false }`, and at the end `{ value: undefined, done: true }`.';
}

/** A function where its result is meant: its member is asked for, or the function itself is handed over. */
export function callMissing(error: LocatedError): string | undefined {
  const [message = ''] = error.message.split('\n');
  const member = [...error.path].reverse().find(ts.isPropertyAccessExpression)?.expression;
  const name = /^Property '.*' does not exist on type '\(.*\) => /.test(message)
    ? member
    : /^Type '\([^']*\) => [^']*' is not assignable to type '(?!\()/.test(message)
      ? nodeAt(error, ts.isIdentifier)
      : undefined;
  return name === undefined
    ? undefined
    : `\`${name.getText()}\` is a function. If you want its result, call it: are parentheses missing, here or where it gets its value?`;
}

/** An iterable or an iterator that is used like an array. */
export function isNoArray({ code, message }: LocatedError): string | undefined {
  const isIndex = code === 7053 && /index type '(?:Iterable|Iterator|Generator)/.test(message);
  const [, member = ''] =
    /^Property '(.*)' does not exist on type '(?:Async)?(?:Iterable|Iterator|IterableIterator|Generator)</.exec(
      message,
    ) ?? [];
  if (member === 'next') {
    return 'an iterable has no `next()`. Its iterator has: `[Symbol.iterator]()` returns it, and `for…of` asks for it by itself.';
  }
  return isIndex || member in Array.prototype
    ? 'an iterable is no array. It has no length, no index and no methods such as `map()`. Loop over it once with `for…of`.'
    : undefined;
}

/** What a `catch` has caught, or a caller has sent. */
export function checkFirst({ code, message }: LocatedError): string | undefined {
  const [, name] = /^'(.*)' is of type 'unknown'/.exec(message) ?? [];
  return code === 18046
    ? `\`${name}\` may be anything, also \`undefined\`. Check what it is first, for example with \`instanceof\`.`
    : undefined;
}

/** A property of an object literal that is declared to be an iterator. */
export function noRoomForState({ code, message }: LocatedError): string | undefined {
  return code === 2353 && /in type '(?:Iterable)?(?:Iterator|Generator)/.test(message)
    ? 'an iterator has methods and nothing else. Keep its place in a variable above the object: its methods can see it.'
    : undefined;
}

/** Something that TypeScript expects to be missing in some cases. */
export function maybeUndefined(error: LocatedError): string | undefined {
  const { code, message } = error;
  const element = nodeAt(error, ts.isElementAccessExpression)?.getText();
  if (code === 2532 && element !== undefined) {
    return `\`${element}\` is \`undefined\` if there is no such element. Check for it, or write \`${element}!\` if you know that there is one.`;
  }
  return /^Type '(.*) \| undefined' is not assignable to type '\1'/.test(message)
    ? 'the value may be `undefined`. Check for it first, or say with `??` what to use instead.'
    : undefined;
}

/** A number where a bigint is declared, or next to one. */
export function bigintMissing({ message }: LocatedError): string | undefined {
  const isMixed =
    /^Operator '.*' cannot be applied to types '(?:bigint' and '(?:number|[\d.]+)'|(?:number|[\d.]+)' and 'bigint')/;
  return /^Type 'number' is not assignable to type 'bigint'/.test(message) || isMixed.test(message)
    ? 'the numbers. `0n` and `1n` are bigints, `0` and `1` are not.'
    : undefined;
}
