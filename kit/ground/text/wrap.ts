import { stripVTControlCharacters } from 'node:util';
import { widthOf } from './width';

/**
 * Breaks lines that are wider than a terminal between words, and indents what follows as the line's text is. A word that is
 * wider than that by itself, such as a path, stays whole: the terminal breaks it, and it can be copied.
 *
 * @param columns the terminal's width; Infinity where there is none
 */
export function wrap(lines: readonly string[], columns: number): string[] {
  return lines.flatMap((line) => (widthOf(line) <= columns ? [line] : wrapLine(line, columns)));
}

/** How many rows of a terminal some wrapped lines take. */
export function rowsOf(lines: readonly string[], columns: number): number {
  return lines.reduce((rows, line) => rows + Math.max(1, Math.ceil(widthOf(line) / columns)), 0);
}

function wrapLine(line: string, columns: number): string[] {
  const [{ length } = ''] = /^ *(?:[✓✗?·…] )?/u.exec(stripVTControlCharacters(line)) ?? [];
  const indent = ' '.repeat(length);
  const [first = '', ...words] = line.trimEnd().split(/(?<=\S) (?=\S)/);
  const wrapped = [first];
  for (const word of words) {
    const last = wrapped.at(-1)!;
    if (widthOf(last) + 1 + widthOf(word) <= columns)
      wrapped[wrapped.length - 1] = `${last} ${word}`;
    else wrapped.push(`${indent}${word}`);
  }
  return wrapped;
}
