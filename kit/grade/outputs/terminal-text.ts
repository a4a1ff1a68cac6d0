import stringWidth from 'string-width';

/**
 * A text that others wrote, made fit for a terminal: what would move the cursor, colour, ring or turn the direction of
 * writing is shown by its number, `\u{1b}`. So no name can draw over a table or send a terminal commands.
 */
export function visible(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u{FEFF}]/gu,
    (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );
}

/** A text of one line in so many columns: cut with `…` where it is longer, filled with blanks where it is shorter. */
export function fitted(text: string, columns: number): string {
  const cut = truncated(text, columns);
  return cut + ' '.repeat(columns - stringWidth(cut));
}

/** A text that takes no more than so many columns, cut with `…`. */
export function truncated(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (stringWidth(kept + segment) >= columns) break;
    kept += segment;
  }
  return `${kept}…`;
}
