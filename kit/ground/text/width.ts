import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';

/** The columns of a terminal that a text takes, whatever colours or links are in it. */
export function widthOf(text: string): number {
  return stringWidth(stripVTControlCharacters(text));
}

/** A text of one line in so many columns: cut with `…` where it is longer, filled with blanks where it is shorter. */
export function fitted(text: string, columns: number): string {
  const cut = truncated(text, columns);
  return cut + ' '.repeat(columns - widthOf(cut));
}

/** A text that takes no more than so many columns, cut with `…`. */
export function truncated(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (widthOf(kept + segment) >= columns) break;
    kept += segment;
  }
  return `${kept}…`;
}
