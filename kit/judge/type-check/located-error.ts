import ts from 'typescript';
import type { TypeError } from './type-error';

/** An error of TypeScript with the code around it. */
export interface LocatedError {
  readonly code: number;
  /** TypeScript's message, each reason of its chain on a line. */
  readonly message: string;
  /** Where it begins, in characters of the file. */
  readonly start: number;
  /** The code from there on. */
  readonly text: string;
  /** The nodes that contain this start, the outermost first. Empty for a file that was only parsed. */
  readonly path: readonly ts.Node[];
  /** The innermost function among them. */
  readonly around: ts.SignatureDeclaration | undefined;
}

export function locatedError({ code, file, start = 0, messageText }: ts.Diagnostic): LocatedError {
  const path: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (node.pos > start || node.end <= start) return;
    path.push(node);
    ts.forEachChild(node, visit);
  };
  // Nodes get their parents, without which they cannot say where they begin, when types are checked.
  if (file?.statements[0]?.parent !== undefined) visit(file);
  const around = [...path].reverse().find((node) => ts.isFunctionLike(node));
  const message = ts.flattenDiagnosticMessageText(messageText, '\n');
  return { code, message, start, text: file?.text.slice(start) ?? '', path, around };
}

/** Of the nodes that begin where the error begins, the innermost of a kind. */
export function nodeAt<T extends ts.Node>(
  { path, start }: LocatedError,
  isKind: (node: ts.Node) => node is T,
): T | undefined {
  const beginning = path.filter((node) => node.getStart() === start);
  return [...beginning].reverse().find(isKind);
}

/** The `yield` whose operand is the error's place. */
export function yieldBefore({ path, start }: LocatedError): ts.YieldExpression | undefined {
  return [...path]
    .reverse()
    .filter(ts.isYieldExpression)
    .find(({ expression }) => expression?.getStart() === start);
}

export function hasStar(around: ts.SignatureDeclaration | undefined): boolean {
  return (
    around !== undefined &&
    (ts.isFunctionDeclaration(around) ||
      ts.isFunctionExpression(around) ||
      ts.isMethodDeclaration(around)) &&
    around.asteriskToken !== undefined
  );
}

export function isAsync(around: ts.SignatureDeclaration | undefined): boolean {
  return (
    around !== undefined && (ts.getCombinedModifierFlags(around) & ts.ModifierFlags.Async) !== 0
  );
}

/** A function as it must begin: `async function* pages`, or `*values` of a class. */
export function headOf(
  around: ts.SignatureDeclaration,
  { star, async = isAsync(around) }: { readonly star: boolean; readonly async?: boolean },
): string {
  const word = ts.isMethodDeclaration(around) ? '' : 'function';
  const name = around.name?.getText() ?? '';
  const head = `${word}${star ? '*' : ''}${word === '' ? '' : ' '}${name}`.trim();
  return `${async ? 'async ' : ''}${head}`;
}

/** Where an error begins. One that is in no file begins in the first line. */
export function positionOf({ file, start = 0 }: ts.Diagnostic): Pick<TypeError, 'line' | 'column'> {
  const { line, character } = file?.getLineAndCharacterOfPosition(start) ?? NOWHERE;
  return { line: line + 1, column: character + 1 };
}

const NOWHERE = { line: 0, character: 0 };
