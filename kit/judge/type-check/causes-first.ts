import ts from 'typescript';
import { lookFor } from './look-for';
import { yieldOutside } from './looks/yield';
import { locatedError } from './located-error';
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
    const { around } = locatedError(diagnostic);
    if (!causes.has(around)) causes.set(around, diagnostic);
  }
  const lines = new Set(found.filter(isYieldOutside).map((each) => positionOf(each).line));
  const others = found.filter(
    (diagnostic) =>
      causes.size === 0 || !(ECHOES.has(diagnostic.code) || lines.has(positionOf(diagnostic).line)),
  );
  return [
    ...[...causes].map(([, diagnostic]) =>
      explained(diagnostic, yieldOutside(locatedError(diagnostic))),
    ),
    ...others.map((diagnostic) => explained(diagnostic, lookFor(locatedError(diagnostic)))),
  ];
}

function explained(diagnostic: ts.Diagnostic, look: string | undefined): Explained {
  const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
  return { diagnostic, message: look === undefined ? message : `${message}\nLook: ${look}` };
}

function isYieldOutside({ code, file, start = 0 }: ts.Diagnostic): boolean {
  if (code === YIELD_OUTSIDE) return true;
  return YIELD_AS_NAME.has(code) && file?.text.slice(start, start + 5) === 'yield';
}
