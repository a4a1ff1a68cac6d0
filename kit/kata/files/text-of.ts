import { readFileSync } from 'node:fs';

/** The text of a file, with `\n` between its lines whatever git has put there. */
export function textOf(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
}
