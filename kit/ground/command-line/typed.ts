import type { Press } from './terminal';

/** A text after one more key: backspace takes the last character away, and keys that are no text change nothing. */
export function typed(text: string, { name, text: key }: Press): string {
  if (name === 'backspace') return text.slice(0, -1);
  return /^[^\p{Cc}]+$/u.test(key) ? text + key : text;
}
