import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Report } from '../finding';

/** A table in a page that says what stands elsewhere too, so a command writes it. */
export interface WrittenTable {
  /** The page, below the root of the kata. */
  readonly page: string;
  /** Marks the place in the page. */
  readonly name: string;
  /** Where the facts come from, as a finding says it. */
  readonly source: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Whether a page has a table as it would be written. */
export async function checkTable(root: string, table: WrittenTable): Promise<Report> {
  const file = join(root, table.page);
  const text = textOf(file);
  if ((await withTable(file, text, table)) === text) return { claims: 1, findings: [] };
  const reason = `its table of ${table.name} is not what ${table.source}`;
  return { claims: 1, findings: [{ file, reason, fix: 'npm run verify -- --write-table' }] };
}

/** Writes a table into its page. */
export async function writeTable(root: string, table: WrittenTable): Promise<void> {
  const file = join(root, table.page);
  writeFileSync(file, await withTable(file, textOf(file), table));
}

function textOf(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
}

/** @throws Error if the page has no place for the table */
async function withTable(
  file: string,
  text: string,
  { name, head, rows }: WrittenTable,
): Promise<string> {
  const start = `<!-- ${name}: written by \`npm run verify -- --write-table\` -->`;
  const end = `<!-- /${name} -->`;
  const [before = '', rest] = text.split(start);
  const [, after] = (rest ?? '').split(end);
  if (after === undefined) throw new Error(`${file} has no place for the table of ${name}`);
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const lines = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
  return format(`${before}${start}\n\n${lines}\n\n${end}${after}`, {
    ...(await resolveConfig(file)),
    parser: 'markdown',
  });
}
