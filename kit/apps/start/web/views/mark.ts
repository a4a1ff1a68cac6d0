import { type Markup, markup } from '../../../../ground/page/markup';

/** A sign, and the word that a screen reader says in its place. Colour comes on top: it never stands alone. */
function mark(sign: string, word: string, className: string): Markup {
  return markup`<span class="mark ${className}" aria-hidden="true">${sign}</span><span class="spoken">${word}: </span>`;
}

export const PASSED = mark('✓', 'passes', 'good');
export const FAILED = mark('✗', 'fails', 'bad');
export const SKIPPED = mark('·', 'left out', 'dim');
