import ts from 'typescript';
import { positionOf } from './position-of';

/** An error of TypeScript as a learner reads it. */
export interface Explained {
  readonly diagnostic: ts.Diagnostic;
  /** TypeScript's message; where to look is added if TypeScript does not say it. */
  readonly message: string;
}

/** `'yield' is only allowed in a generator body`. */
const YIELD_OUTSIDE = 1163;
/** `yield` read as a name: a reserved word, and one that is not declared. */
const YIELD_AS_NAME = new Set([1214, 2304]);
/** Errors that follow from a missing star: a function that returns nothing, an async one that returns no promise. */
const ECHOES = new Set([1064, 2355]);

/**
 * Puts a `yield` that is not in a generator function first, once for each function. Errors that follow from it are left
 * out: TypeScript reports them before it, and they name the return type, which is right.
 */
export function causesFirst(found: readonly ts.Diagnostic[]): Explained[] {
  const causes = new Map<ts.Node | undefined, ts.Diagnostic>();
  for (const diagnostic of found.filter(isYieldOutside)) {
    const around = functionAround(diagnostic);
    if (!causes.has(around)) causes.set(around, diagnostic);
  }
  const lines = new Set(found.filter(isYieldOutside).map((found) => positionOf(found).line));
  const others = found.filter(
    (diagnostic) =>
      causes.size === 0 || !(ECHOES.has(diagnostic.code) || lines.has(positionOf(diagnostic).line)),
  );
  return [
    ...[...causes].map(([around, diagnostic]) => explained(diagnostic, lookAround(around))),
    ...others.map((diagnostic) => explained(diagnostic, lookAtType(textOf(diagnostic)))),
  ];
}

function explained(diagnostic: ts.Diagnostic, look: string | undefined): Explained {
  const message = textOf(diagnostic);
  return { diagnostic, message: look === undefined ? message : `${message}\nLook: ${look}` };
}

function isYieldOutside({ code, file, start = 0 }: ts.Diagnostic): boolean {
  if (code === YIELD_OUTSIDE) return true;
  return YIELD_AS_NAME.has(code) && file?.text.slice(start, start + 5) === 'yield';
}

function functionAround({ file, start = 0 }: ts.Diagnostic): ts.Node | undefined {
  let innermost: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (node.pos > start || node.end <= start) return;
    if (ts.isFunctionLike(node)) innermost = node;
    ts.forEachChild(node, visit);
  };
  if (file !== undefined) visit(file);
  return innermost;
}

function lookAround(around: ts.Node | undefined): string {
  if (around === undefined) return '`yield` works only in the body of a `function*`.';
  const isCallback =
    (ts.isArrowFunction(around) || ts.isFunctionExpression(around)) &&
    ts.isCallExpression(around.parent);
  if (isCallback) {
    return 'the callback around it. A `yield` cannot leave the function it is written in: use `for…of` instead of the callback.';
  }
  if (ts.isArrowFunction(around))
    return 'an arrow function cannot be a generator function. Write `function*`.';
  const { name } = around as ts.FunctionDeclaration | ts.MethodDeclaration;
  const isAsync = ts.getCombinedModifierFlags(around as ts.Declaration) & ts.ModifierFlags.Async;
  const star = ts.isMethodDeclaration(around) ? '*' : 'function* ';
  return `the star is missing. Write \`${isAsync === 0 ? '' : 'async '}${star}${name?.getText() ?? ''}\`.`;
}

/** An async generator where a synchronous one is declared. */
const ASYNC_FOR_SYNC =
  /'AsyncGenerator<[^]*' (?:but required in|is not assignable to|is missing the following properties from) type '(?:Generator|Iterable|Iterator)/;

/** `Generator` has it since TypeScript 5.2. Node's own types bring it in, so that every editor asks for it. */
const NO_DISPOSE = /^Property '\[Symbol\.dispose\]' is missing in type/;

/** Where a generator object is declared. */
const ARRAY_FOR_GENERATOR =
  /^Type '[^]*\[\]' is missing the following properties from type 'Generator</;

/** A promise where its value is declared. TypeScript asks about `await` at some places, and not at a declaration. */
const PROMISE_FOR_VALUE =
  /^Type 'Promise<[^]*' (?:is missing the following properties from|is not assignable to) type '(?!Promise|AsyncGenerator)(?![^]*'await')/;

/** An async function that is declared to return an async generator object. */
const ASYNC_WITHOUT_STAR = /Did you mean to write 'Promise<AsyncGenerator</;

function lookAtType(message: string): string | undefined {
  if (ARRAY_FOR_GENERATOR.test(message)) {
    return 'the array. It is not a generator object. Write `function*`, and `yield` each value.';
  }
  if (PROMISE_FOR_VALUE.test(message)) {
    return 'is an `await` missing? A promise has none of the properties of its value.';
  }
  if (ASYNC_WITHOUT_STAR.test(message)) {
    return 'is the star missing? `async function*` returns an async generator object, `async function` a promise.';
  }
  if (ASYNC_FOR_SYNC.test(message)) {
    return 'the word `async`. An async generator hands out promises, and neither `for…of` nor a spread waits for them. Leave `async` out.';
  }
  if (NO_DISPOSE.test(message)) {
    return 'the type `Generator` has one more method, `[Symbol.dispose]() { this.return(); }`. Or declare the result as `IterableIterator`.';
  }
  return undefined;
}

function textOf({ messageText }: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(messageText, '\n');
}
