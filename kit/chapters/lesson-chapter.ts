import { type Markup, markup } from '../ground/page/markup';
import type { Exercise } from '../kata/exercise';
import { titleOf } from '../kata/lesson/lesson';
import type { LessonPage } from '../kata/lesson/lesson-pages';
import { type Chapter, turnPage } from './chapter';
import { lessonAddress } from './documents';

/** Where the page with an exercise's recorded runs is. */
export function stepsAddress({ name }: Exercise): string {
  return `${name}-steps.html`;
}

/** The chapter of each exercise, in their order. */
export function lessonChapters(
  exercises: readonly Exercise[],
  pages: readonly LessonPage[],
  withSteps: boolean,
): Chapter[] {
  return exercises.map((exercise, index) => ({
    address: lessonAddress(exercise),
    title: titleOf(exercise),
    body: markup`${turnPage(exercises[index - 1], exercises[index + 1])}${main(pages[index]!, withSteps && stepsAddress(exercise))}`,
  }));
}

function main({ body, hints }: LessonPage, steps: string | false): Markup {
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
