import { markdownPages } from '../ground/markdown/markdown-pages';
import { markup } from '../ground/page/markup';
import type { Exercise } from '../kata/exercise';
import { lessonPages } from '../kata/lesson/lesson-pages';
import { type Chapter, turnPage } from './chapter';
import { contentsChapter, type Measured } from './contents-chapter';
import { addressesOf, documentsIn } from './documents';
import { lessonChapters } from './lesson-chapter';

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
    ...lessonChapters(exercises, await lessons, withSteps),
    ...documents.map(({ name, title }, index) => ({
      address: `${name}.html`,
      title,
      body: markup`${turnPage()}<main>${pages[index]}</main>\n`,
    })),
  ];
}
