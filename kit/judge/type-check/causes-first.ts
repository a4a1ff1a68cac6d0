import ts from 'typescript';
import { lookFor } from './look-for';
import { yieldOutside } from './looks/yield';
import { type LocatedError, locatedError, positionOf } from './located-error';

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
  const outside = found.filter(isYieldOutside);
  const causes = new Map<ts.Node | undefined, ts.Diagnostic>();
  for (const diagnostic of outside) {
    const { around } = locatedError(diagnostic);
    if (!causes.has(around)) causes.set(around, diagnostic);
  }
  const lines = new Set(outside.map((each) => positionOf(each).line));
  const others = found.filter(
    (diagnostic) =>
      causes.size === 0 || !(ECHOES.has(diagnostic.code) || lines.has(positionOf(diagnostic).line)),
  );
  return [
    ...[...causes.values()].map((diagnostic) => explained(diagnostic, yieldOutside)),
    ...others.map((diagnostic) => explained(diagnostic, lookFor)),
  ];
}

function explained(
  diagnostic: ts.Diagnostic,
  lookIn: (error: LocatedError) => string | undefined,
): Explained {
  const error = locatedError(diagnostic);
  const { message } = error;
  const look = lookIn(error);
  return { diagnostic, message: look === undefined ? message : `${message}\nLook: ${look}` };
}

function isYieldOutside({ code, file, start = 0 }: ts.Diagnostic): boolean {
  if (code === YIELD_OUTSIDE) return true;
  return YIELD_AS_NAME.has(code) && file?.text.slice(start, start + 5) === 'yield';
}
