import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** A text that takes at least so many columns of a terminal, filled with blanks. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(columns - stringWidth(text), 0));
}

/** A text of one line in so many columns: cut with `…` where it is longer, filled with blanks where it is shorter. */
export function fitted(text: string, columns: number): string {
  return padded(truncated(text, columns), columns);
}

/** A text that takes no more than so many columns, cut with `…`. */
export function truncated(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  const [kept = ''] = pieces(text, columns - 1);
  // A single character can be too wide.
  return stringWidth(kept) < columns ? `${kept}…` : '…';
}

/** A text in pieces that fill so many columns each, wherever that cuts its words. */
export function pieces(text: string, columns: number): string[] {
  return wrapAnsi(text, columns, { hard: true, wordWrap: false, trim: false }).split('\n');
}

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
