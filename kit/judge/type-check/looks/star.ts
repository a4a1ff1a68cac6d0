import ts from 'typescript';
import { hasStar, headOf, nodeAt, type LocatedError } from '../located-error';

/** A function that returns nothing at its end, on some or on all ways through it. */
const RETURNS_NOTHING = new Set([2355, 2366]);

/** A value where a generator object is declared. */
const FOR_GENERATOR =
  /^(?:Type '[^]*' is not assignable to type '(?:Async)?Generator<|Type '(?!(?:Async)?Generator<)[^']*' is missing the following properties from type '(?:Async)?Generator<)/;

/** A generator object where something else is declared. */
const GENERATOR_FOR_OTHER =
  /^(?:Type '(?:Async)?Generator<|Property '.*' is missing in type '(?:Async)?Generator<)/;

export function arrayForGenerator({ message }: LocatedError): string | undefined {
  return /^Type '[^]*\[\]' is missing the following properties from type 'Generator</.test(message)
    ? 'the array. It is not a generator object. Write `function*`, and `yield` each value.'
    : undefined;
}

/** A function without a star that is declared to return a generator object, and returns none. */
export function starMissing(error: LocatedError): string | undefined {
  const { code, message, around } = error;
  const isReturn = nodeAt(error, ts.isReturnStatement) !== undefined;
  const isFault = RETURNS_NOTHING.has(code) || (isReturn && FOR_GENERATOR.test(message));
  if (!isFault || !isDeclaredGenerator(around) || hasStar(around)) return undefined;
  return `is the star missing? Write \`${headOf(around, { star: true })}\`, and \`yield\` to hand out a value.`;
}

/** An async function that is declared to return an async generator object. */
export function starMissingAfterAsync({ message }: LocatedError): string | undefined {
  return /Did you mean to write 'Promise<AsyncGenerator</.test(message)
    ? 'is the star missing? `async function*` returns an async generator object, `async function` a promise.'
    : undefined;
}

/** A function with a star that is declared to return something else. */
export function starTooMany(error: LocatedError): string | undefined {
  const { message, path, around } = error;
  if (!hasStar(around) || !GENERATOR_FOR_OTHER.test(message)) return undefined;
  const { type } = around!;
  if (type === undefined || !path.includes(type) || isDeclaredGenerator(around)) return undefined;
  return `the star. A function with a star always returns a generator object. Write \`${headOf(around!, { star: false })}\`.`;
}

/** A generator function whose second type parameter asks for a result that it does not return. */
export function resultMissing({ code, around }: LocatedError): string | undefined {
  if (!RETURNS_NOTHING.has(code) || !hasStar(around)) return undefined;
  return 'the types in `Generator<…>`: first what it yields, then what it returns at its end, then what `next(x)` brings. A generator that returns nothing has `void` as the second type.';
}

function isDeclaredGenerator(
  around: ts.SignatureDeclaration | undefined,
): around is ts.SignatureDeclaration {
  return /^(?:Async)?Generator\b(?![^]*\]$)/.test(around?.type?.getText() ?? '');
}
