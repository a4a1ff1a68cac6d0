import { markdownPages, markdownStyle } from '../ground/markdown/markdown-pages';
import { type Markup, markup } from '../ground/page/markup';
import { styles } from '../ground/page/page';
import type { Exercise } from '../kata/exercise';
import { titleOf } from '../kata/lesson/lesson';
import { type LessonPage, lessonPages } from '../kata/lesson/lesson-pages';
import { contentsChapter, type Measured } from './contents-chapter';
import { addressesOf, CONTENTS, documentsIn, lessonAddress } from './documents';

/** A page of the book. */
export interface Chapter {
  /** `05-lazy-map-filter.html`. */
  readonly address: string;
  readonly title: string;
  readonly body: Markup;
}

/**
 * All pages of the book except those with recorded runs.
 *
 * @param root the folder of the checkout
 * @param withSteps whether there are pages with recorded runs to lead to
 * @param measured undefined if nothing was measured for this book; then it shows the plot from `docs/`
 * @throws Error if a diagram cannot be drawn
 */
export async function chapters(
  root: string,
  exercises: readonly Exercise[],
  withSteps: boolean,
  measured?: Measured,
): Promise<Chapter[]> {
  const documents = documentsIn(root);
  const addresses = addressesOf(exercises, documents);
  const lessons = Promise.all(lessonPages(exercises, addresses));
  const texts = documents.map(({ name, text }) => ({ path: `docs/${name}.md`, text, addresses }));
  const pages = await Promise.all(markdownPages(texts));
  return [
    contentsChapter(root, exercises, documents, measured),
    ...(await lessons).map((page, index) => ({
      address: lessonAddress(exercises[index]!),
      title: titleOf(exercises[index]!),
      body: markup`${turnPage(exercises[index - 1], exercises[index + 1])}${lesson(page, withSteps && stepsAddress(exercises[index]!))}`,
    })),
    ...documents.map(({ name, title }, index) => ({
      address: `${name}.html`,
      title,
      body: markup`${turnPage()}<main>${pages[index]}</main>\n`,
    })),
  ];
}

/** Where the page with an exercise's recorded runs is. */
export function stepsAddress({ name }: Exercise): string {
  return `${name}-steps.html`;
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

/** Rules for the chapters, beside those of every page. */
export function bookStyle(): string {
  return markdownStyle() + styles(__dirname, ['book']);
}

function lesson({ body, hints }: LessonPage, steps: string | false): Markup {
  return markup`<main>
${body}
<section aria-labelledby="hints"><h2 id="hints">Hints</h2>
${hints.map(
  (hint, index) =>
    markup`<details><summary>Hint ${index + 1} of ${hints.length}</summary>${hint}</details>`,
)}</section>
${
  steps !== false &&
  markup`<section aria-labelledby="steps"><h2 id="steps">Watch it run</h2>
<p><a href="${steps}">Step through the reference solution</a>: at each step its state, its line, its variables and the
bytes retained. The page shows the solution.</p></section>`
}
</main>
`;
}
