import ts from 'typescript';
import { hasStar, headOf, isAsync, nodeAt, type LocatedError } from '../located-error';

/** A promise where its value is declared. TypeScript asks about `await` at some places, and not at a declaration. */
const PROMISE_FOR_VALUE =
  /^Type 'Promise<[^]*' (?:is missing the following properties from|is not assignable to) type '(?!Promise|AsyncGenerator)(?![^]*'await')/;

/** An async generator where a synchronous one is declared. */
const ASYNC_FOR_SYNC =
  /'AsyncGenerator<[^]*' (?:but required in|is not assignable to|is missing the following properties from) type '(?:Generator|Iterable|Iterator)/;

/** The other way round. */
const SYNC_FOR_ASYNC =
  /^Type 'Generator<[^]*' (?:is not assignable to|is missing the following properties from) type 'Async/;

/** `'await' expressions are only allowed within async functions`, and the same of `for await`. */
const AWAIT_OUTSIDE = new Set([1103, 1308]);

export function awaitMissing({ message }: LocatedError): string | undefined {
  return PROMISE_FOR_VALUE.test(message)
    ? 'is an `await` missing? A promise has none of the properties of its value.'
    : undefined;
}

export function asyncTooMany({ message }: LocatedError): string | undefined {
  return ASYNC_FOR_SYNC.test(message)
    ? 'the word `async`. An async generator hands out promises, and neither `for…of` nor a spread waits for them. Leave `async` out.'
    : undefined;
}

export function asyncMissing(error: LocatedError): string | undefined {
  const { code, message, around } = error;
  if (around === undefined || isAsync(around)) return undefined;
  const isReturned =
    nodeAt(error, ts.isReturnStatement) !== undefined &&
    /^Type '[^]*' is not assignable to type 'Promise</.test(message);
  if (!AWAIT_OUTSIDE.has(code) && !SYNC_FOR_ASYNC.test(message) && !isReturned) return undefined;
  return ts.isArrowFunction(around)
    ? 'is the word `async` missing before the arrow function?'
    : `is the word \`async\` missing? Write \`${headOf(around, { star: hasStar(around), async: true })}\`.`;
}

/** A loop or a spread that does not wait for what an async iterable hands out. */
export function forAwaitMissing({ code, message }: LocatedError): string | undefined {
  return code === 2488 && /^Type 'Async/.test(message)
    ? 'is an `await` missing? Write `for await (const … of …)`. Only this loop waits for what an async iterable hands out.'
    : undefined;
}
