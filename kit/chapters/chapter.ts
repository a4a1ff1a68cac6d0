import type { Markup } from '../ground/page/markup';
import { markup } from '../ground/page/markup';
import type { Exercise } from '../kata/exercise';
import { titleOf } from '../kata/lesson/lesson';
import { CONTENTS, lessonAddress } from './documents';

/** A page of the book. */
export interface Chapter {
  /** `05-lazy-map-filter.html`. */
  readonly address: string;
  readonly title: string;
  readonly body: Markup;
}

/** The links at the top of a chapter: to the lessons before and after it, and to the contents. */
export function turnPage(before?: Exercise, after?: Exercise): Markup {
  return markup`<nav class="turn" aria-label="chapters">
${before && markup`<a rel="prev" href="${lessonAddress(before)}">← ${titleOf(before)}</a>`}
<a href="${CONTENTS}">Contents</a>
${after && markup`<a rel="next" href="${lessonAddress(after)}">${titleOf(after)} →</a>`}
</nav>
`;
}
