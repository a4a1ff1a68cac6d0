import pc from 'picocolors';
import type { Table } from './table';

const WIDTH = 78;
const INDENT = '  ';

/** A table for a terminal of 80 columns. */
export function tableText({ title, head, rows, notes }: Table): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    INDENT +
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd();
  return [
    pc.bold(title),
    '',
    pc.dim(line(head)),
    ...rows.map(line),
    ...notes.flatMap((note) => ['', ...wrapped(note, WIDTH - INDENT.length)]).map(indented),
    '',
  ].join('\n');
}

/** A sentence broken into lines. */
export function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function indented(line: string): string {
  return line === '' ? '' : `${INDENT}${line}`;
}
