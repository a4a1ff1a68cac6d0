import { diffLines } from 'diff';

/** A line of two texts that are compared. */
export interface DiffLine {
  /** Which text it is in. */
  readonly in: 'first' | 'second' | 'both';
  readonly text: string;
}

/** The lines of two texts, in the order of both. Line ends and spaces at the end of a line make no difference. */
export function lineDiff(first: string, second: string): DiffLine[] {
  const trimmed = (text: string): string => `${text.replaceAll(/[ \t]*\r?\n/g, '\n').trimEnd()}\n`;
  return diffLines(trimmed(first), trimmed(second)).flatMap(({ added, removed, value }) =>
    value
      .replace(/\n$/, '')
      .split('\n')
      .map((text) => ({ in: added ? 'second' : removed ? 'first' : 'both', text }) as const),
  );
}

/** A row of two texts side by side; undefined where one of them has no line. */
export type DiffRow = readonly [left: DiffLine | undefined, right: DiffLine | undefined];

/** Puts lines side by side: those of one text next to those that replace them in the other. */
export function sideBySide(lines: readonly DiffLine[]): DiffRow[] {
  const rows: DiffRow[] = [];
  let left: DiffLine[] = [];
  let right: DiffLine[] = [];
  const flush = (): void => {
    const count = Math.max(left.length, right.length);
    for (let index = 0; index < count; index += 1) rows.push([left[index], right[index]]);
    [left, right] = [[], []];
  };
  for (const line of lines) {
    if (line.in === 'first') left.push(line);
    else if (line.in === 'second') right.push(line);
    else {
      flush();
      rows.push([line, line]);
    }
  }
  flush();
  return rows;
}
