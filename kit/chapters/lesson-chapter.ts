import { type Markup, markup } from '../ground/page/markup';
import type { Exercise } from '../kata/exercise';
import { titleOf } from '../kata/lesson/lesson';
import type { LessonPage } from '../kata/lesson/lesson-pages';
import { type Chapter, type Neighbour, turnPage } from './chapter';

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
    ...neighbour(exercise),
    body: lessonBody(pages[index]!, {
      before: exercises[index - 1] && neighbour(exercises[index - 1]!),
      after: exercises[index + 1] && neighbour(exercises[index + 1]!),
      steps: withSteps ? stepsAddress(exercise) : undefined,
    }),
  }));
}

interface Links {
  readonly before: Neighbour | undefined;
  readonly after: Neighbour | undefined;
  readonly steps: string | undefined;
}

function lessonBody({ body, hints }: LessonPage, { before, after, steps }: Links): Markup {
  return markup`${turnPage(before, after)}<main>
${body}
<section aria-labelledby="hints"><h2 id="hints">Hints</h2>
${hints.map(
  (hint, index) =>
    markup`<details><summary>Hint ${index + 1} of ${hints.length}</summary>${hint}</details>`,
)}</section>
${
  steps !== undefined &&
  markup`<section aria-labelledby="steps"><h2 id="steps">Watch it run</h2>
<p><a href="${steps}">Step through the reference solution</a>: at each step its state, its line, its variables and the
bytes retained. The page shows the solution.</p></section>`
}
</main>
`;
}

function neighbour(exercise: Exercise): Neighbour {
  return {
    address: `${exercise.name}.html`,
    title: titleOf(exercise),
  };
}
