import { rowsOf, wrap } from '../../ground/text/wrap';

/** How large the terminal is. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The parts of a screen. Only the body may be cut. */
export interface Parts {
  readonly top: readonly string[];
  readonly body: readonly string[];
  readonly bottom: readonly string[];
}

/** Even in the smallest terminal something of the body is to be seen. */
const LEAST_ROOM = 4;

/** Puts a screen together. A body too long for the terminal is cut, so that the top does not scroll away. */
export function fit({ top, body, bottom }: Parts, { rows, columns }: Size): string[] {
  const [above, middle, below] = [top, body, bottom].map((lines) => wrap(lines, columns)) as [
    string[],
    string[],
    string[],
  ];
  // The last row is the cursor's.
  const room = Math.max(LEAST_ROOM, rows - 1 - rowsOf([...above, ...below], columns));
  if (rowsOf(middle, columns) <= room) return [...above, ...middle, ...below];
  const shown = middle.filter((_, index) => rowsOf(middle.slice(0, index + 1), columns) < room);
  const left = middle.length - shown.length;
  return [...above, ...shown, `  … ${left} more lines: a shows all`, ...below];
}
