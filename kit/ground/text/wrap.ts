import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/**
 * Breaks lines that are wider than a terminal between words, and indents what follows as the line's text is. A word that is
 * wider than that by itself, such as a path, stays whole: the terminal breaks it, and it can be copied.
 *
 * @param columns the terminal's width; Infinity where there is none
 */
export function wrap(lines: readonly string[], columns: number): string[] {
  return lines.flatMap((line) => (stringWidth(line) <= columns ? [line] : wrapLine(line, columns)));
}

/** How many rows of a terminal some wrapped lines take. */
export function rowsOf(lines: readonly string[], columns: number): number {
  return lines.reduce(
    (rows, line) => rows + Math.max(1, Math.ceil(stringWidth(line) / columns)),
    0,
  );
}

/** The first wrapped lines: as many as take fewer than some rows of a terminal. */
export function linesWithin(lines: readonly string[], rows: number, columns: number): string[] {
  let taken = 0;
  const end = lines.findIndex((line) => {
    taken += rowsOf([line], columns);
    return taken >= rows;
  });
  return lines.slice(0, end === -1 ? lines.length : end);
}

/** A code that begins or ends a colour. */
const COLOUR = '\\u001B\\[[\\d;]*m';
/** The blanks before a text, and the mark of a list. */
const HEAD = new RegExp(`^(?:${COLOUR}| )*(?:[✓✗?·…](?:${COLOUR})* )?`, 'u');

function wrapLine(line: string, columns: number): string[] {
  const [head = ''] = HEAD.exec(line) ?? [];
  const indent = stringWidth(head);
  // Each row has its own colours, so that none of them depends on a row that may be out of view.
  const colours = head.match(new RegExp(COLOUR, 'g')) ?? [];
  const text = colours.join('') + line.slice(head.length).trimEnd();
  return wrapAnsi(text, Math.max(columns - indent, 1))
    .split('\n')
    .map((row, index) => (index === 0 ? head : ' '.repeat(indent)) + row);
}
