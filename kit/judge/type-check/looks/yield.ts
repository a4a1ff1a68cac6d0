import ts from 'typescript';
import { hasStar, headOf, isAsync, nodeAt, type LocatedError, yieldBefore } from '../located-error';

/** Something with several values where one value is declared. */
const SEVERAL_FOR_ONE =
  /^Type '(?:(?:readonly )?[^']*\[\]|(?:Readonly)?(?:(?:Async)?(?:Generator|Iterable|IterableIterator)|Array|Set|Map)<[^']*)' is not assignable to type/;

/** `yield` hands out an array or an iterable as one value. */
export function yieldsAll(error: LocatedError): string | undefined {
  const expression = yieldBefore(error);
  if (expression === undefined || expression.asteriskToken !== undefined) return undefined;
  return SEVERAL_FOR_ONE.test(error.message)
    ? '`yield` hands out all of it as one value. To hand out its values one by one, write `yield*` or a loop.'
    : undefined;
}

/** `yield*` takes apart what must come out as one value. */
export function yieldsEach(error: LocatedError): string | undefined {
  if (yieldBefore(error)?.asteriskToken === undefined) return undefined;
  return '`yield*` hands out the values inside of something, one by one. To hand out one value as it is, write `yield` without the star.';
}

/** `yield` hands out something where nothing is declared. */
export function yieldsNothing(error: LocatedError): string | undefined {
  return yieldBefore(error) !== undefined &&
    /is not assignable to type '(?:void|never)'/.test(error.message)
    ? 'the types in `Generator<…>`. The first one is what `yield` hands out.'
    : undefined;
}

/** `return` with a value in a generator function that returns nothing. */
export function returnForYield(error: LocatedError): string | undefined {
  const isReturn = nodeAt(error, ts.isReturnStatement) !== undefined;
  return isReturn &&
    hasStar(error.around) &&
    /is not assignable to type '(?:void|never)'/.test(error.message)
    ? '`return` ends the generator, and `for…of` never sees its value. To hand out a value, write `yield`.'
    : undefined;
}

/** A variable that gets what `next()` sends, and leaves out `undefined`. */
export function sentMayBeMissing(error: LocatedError): string | undefined {
  const initializer = [...error.path].reverse().find(ts.isVariableDeclaration)?.initializer;
  return initializer !== undefined &&
    ts.isYieldExpression(initializer) &&
    /^Type '[^]* \| undefined' is not assignable/.test(error.message)
    ? '`yield` gives you what the caller sends with `next(x)`, and `next()` sends `undefined`. Check for it first.'
    : undefined;
}

/** `1 + yield x`: a parser's error. */
export function parenthesesMissing({ code, text }: LocatedError): string | undefined {
  return code === 1109 && text.startsWith('yield')
    ? 'are parentheses missing? Inside of another expression, write `(yield x)`.'
    : undefined;
}

/** A `yield` that is not in a generator function. */
export function yieldOutside({ around }: LocatedError): string {
  if (around === undefined) return '`yield` works only in the body of a `function*`.';
  const isCallback =
    (ts.isArrowFunction(around) || ts.isFunctionExpression(around)) &&
    ts.isCallExpression(around.parent);
  if (isCallback) {
    return 'the callback around it. A `yield` cannot leave the function it is written in: use `for…of` instead of the callback.';
  }
  if (ts.isArrowFunction(around))
    return 'an arrow function cannot be a generator function. Write `function*`.';
  const type = around.type?.getText();
  if (type !== undefined && !/^(?:Async)?(?:Generator|Iterable|Iterator)/.test(type)) {
    const word = isAsync(around)
      ? 'To wait for a promise, write `await`'
      : 'To hand back its result, write `return`';
    return `the function around it returns \`${type}\`, so it is no generator function. ${word}.`;
  }
  return `the star is missing. Write \`${headOf(around, { star: true })}\`.`;
}
