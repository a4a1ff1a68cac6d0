import { type Markup, markup } from './markup';

/** A text that has code in backticks and no other Markdown. */
export function codeInText(text: string): Markup[] {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? markup`<code>${part}</code>` : markup`${part}`));
}
