import pc from 'picocolors';
import { wrap } from '../../../ground/text/columns';
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
    ...notes.flatMap((note) => ['', ...wrap([`${INDENT}${note}`], WIDTH)]),
    '',
  ].join('\n');
}
