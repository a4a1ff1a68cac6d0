import type { Markup } from '../ground/page/markup';
import { markup } from '../ground/page/markup';
import { CONTENTS } from './documents';

/** A page of the book. */
export interface Chapter {
  /** `05-lazy-map-filter.html`. */
  readonly address: string;
  readonly title: string;
  readonly body: Markup;
}

/** The chapter before or after this one. */
export interface Neighbour {
  readonly address: string;
  readonly title: string;
}

/** The links at the top of a chapter. */
export function turnPage(before: Neighbour | undefined, after: Neighbour | undefined): Markup {
  return markup`<nav class="turn" aria-label="chapters">
${before && markup`<a rel="prev" href="${before.address}">← ${before.title}</a>`}
<a href="${CONTENTS}">Contents</a>
${after && markup`<a rel="next" href="${after.address}">${after.title} →</a>`}
</nav>
`;
}
