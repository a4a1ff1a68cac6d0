import type ts from 'typescript';
import type { TypeError } from './type-error';

/** Where an error begins. One that is in no file begins in the first line. */
export function positionOf({ file, start = 0 }: ts.Diagnostic): Pick<TypeError, 'line' | 'column'> {
  const { line, character } = file?.getLineAndCharacterOfPosition(start) ?? NOWHERE;
  return { line: line + 1, column: character + 1 };
}

const NOWHERE = { line: 0, character: 0 };
