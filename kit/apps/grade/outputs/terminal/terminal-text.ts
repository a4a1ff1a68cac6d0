/** Joins and styles emoji, and is as good as nothing elsewhere. */
const OUTSIDE_EMOJI =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})|(?<!\p{Extended_Pictographic})\uFE0F/u;
const NOT_SEEN =
  /(?!\u200D|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|^\s|\s$/u;
const HIDDEN = new RegExp(`${OUTSIDE_EMOJI.source}|${NOT_SEEN.source}`, 'gu');

/**
 * A text that others wrote, made fit for a terminal: what would move the cursor, colour, ring or turn the direction of
 * writing is shown by its number, `\u{1b}`. So no name can draw over a table or send a terminal commands. What is not
 * seen, or only at an end, is shown, too: no two names look the same for that.
 */
export function visible(text: string): string {
  return text.replaceAll(HIDDEN, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}
