import { markdownPages } from '../../ground/markdown/markdown-pages';
import type { Markup } from '../../ground/page/markup';
import type { Exercise } from '../exercise';
import { lessonOf } from './lesson';
import { pathFromRoot } from '../root';

/** A lesson as a page shows it: the hints apart, since a learner asks for them one by one. */
export interface LessonPage {
  readonly body: Markup;
  readonly hints: readonly Markup[];
}

/**
 * Makes pages of lessons.
 *
 * @param addresses where links to other files of the checkout lead, by their paths from its root
 * @returns a promise for each exercise, in their order; it is rejected where a diagram cannot be drawn
 */
export function lessonPages(
  exercises: readonly Exercise[],
  addresses: Readonly<Record<string, string>>,
): Promise<LessonPage>[] {
  const texts = exercises.map((exercise) => {
    const { body, hints } = lessonOf(exercise);
    return [body, ...hints.map((hint) => hint.replace(/^\d+\. /, ''))];
  });
  const pages = markdownPages(
    texts.flatMap((parts, index) => {
      const path = pathFromRoot(exercises[index]!.lesson);
      return parts.map((text) => ({ text, path, addresses }));
    }),
  );
  return texts.map(async ({ length }) => {
    const [body, ...hints] = await Promise.all(pages.splice(0, length));
    return { body: body!, hints };
  });
}
