import { readFileSync } from 'node:fs';

/** The text of a file of this checkout, with `\n` between its lines whatever git has put there. */
export function textOf(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
}
