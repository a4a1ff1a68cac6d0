/** A Markdown text, and where links from it to other files of the checkout lead. */
export interface MarkdownSource {
  readonly text: string;
  /** The file's path from the root of the checkout, with `/`: links are relative to it. */
  readonly path: string;
  /** The address of each file that has a page, by its path. A link to any other file becomes plain text. */
  readonly addresses: Readonly<Record<string, string>>;
}

/** A text, with a number that the reply to it has, too. */
export interface Question {
  readonly index: number;
  readonly source: MarkdownSource;
}

/** The page of one text. */
export type Reply =
  | { readonly index: number; readonly html: string }
  | { readonly index: number; readonly error: string };
