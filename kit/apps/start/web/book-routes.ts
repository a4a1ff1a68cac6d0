import { bookStyle, type Chapter, chapters } from '../../../chapters/chapters';
import { page } from '../../../ground/page/page';
import type { Exercise } from '../../../kata/exercise';
import { answer, answerStatus, type Routes } from './server/server';

/**
 * The book, for a page beside the lesson: other lessons, the glossary, what was measured.
 *
 * @param root the folder of the checkout
 * @param addresses of its chapters
 * @returns what is answered: one name for each chapter
 */
export function bookRoutes(
  root: string,
  exercises: readonly Exercise[],
  addresses: readonly string[],
): Routes {
  let made: Promise<Chapter[]> | undefined;
  const make = async (): Promise<Chapter[]> => {
    try {
      return await chapters(root, exercises, false);
    } catch (error) {
      // What was in the way may be gone at the next request.
      made = undefined;
      throw error;
    }
  };
  return Object.fromEntries(
    addresses.map((address) => [
      `GET ${address}`,
      async (_, response) => {
        made ??= make();
        const chapter = (await made).find((each) => each.address === address);
        if (chapter === undefined) answerStatus(response, 404);
        else answer(response, 'text/html', page({ ...chapter, style: bookStyle() }));
      },
    ]) satisfies [string, Routes[string]][],
  );
}
