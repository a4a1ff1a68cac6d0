/** A text on one line, with a blank in place of each line break. */
export function unwrapped(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}
