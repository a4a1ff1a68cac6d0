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
