import type { Chapter } from '../../../chapters/chapter';
import { chapters } from '../../../chapters/chapters';
import { addressesOf, documentsIn } from '../../../chapters/documents';
import { bookStyle } from '../../../chapters/book-style';
import { baseStyle } from '../../../ground/page/page';
import { markup } from '../../../ground/page/markup';
import type { Exercise } from '../../../kata/exercise';
import { answer, answerStatus, type Routes } from './server/server';

/** The book, for a page beside the lesson: other lessons, the glossary, what was measured. */
export class Library {
  /** Where each file of the checkout is that has a chapter. */
  readonly addresses: Readonly<Record<string, string>>;
  readonly #root: string;
  readonly #exercises: readonly Exercise[];
  #chapters: Promise<Chapter[]> | undefined;

  /** @param root the folder of the checkout */
  constructor(root: string, exercises: readonly Exercise[]) {
    this.#root = root;
    this.#exercises = exercises;
    this.addresses = addressesOf(exercises, documentsIn(root));
  }

  /** What is answered: one name for each chapter. */
  get routes(): Routes {
    const pages = [...new Set(Object.values(this.addresses))].map(
      (address) =>
        [
          `GET ${address}`,
          async (_, response) => {
            const chapter = await this.#chapter(address);
            if (chapter === undefined) answerStatus(response, 404);
            else answer(response, 'text/html', chapterHtml(chapter));
          },
        ] satisfies [string, Routes[string]],
    );
    return {
      ...Object.fromEntries(pages),
      'GET book.css': (_, response) => answer(response, 'text/css', baseStyle() + bookStyle()),
    };
  }

  async #chapter(wanted: string): Promise<Chapter | undefined> {
    this.#chapters ??= chapters(this.#root, this.#exercises, false);
    return (await this.#chapters).find(({ address }) => address === wanted);
  }
}

function chapterHtml({ title, body }: Chapter): string {
  return markup`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="book.css">
<body>
${body}</body>
</html>
`.text;
}
