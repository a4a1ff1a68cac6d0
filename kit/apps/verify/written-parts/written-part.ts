import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../../kata/files/text-of';
import { claim, type Report } from '../finding';
import { formatted } from '../formatted';

/** A part of a page that repeats facts from elsewhere. A command writes it, so that it cannot become wrong. */
export interface WrittenPart {
  /** The page, below the root of the kata. */
  readonly page: string;
  /** Marks the place in the page. */
  readonly name: string;
  /** What it is, as a finding says it: `table of exercises`. */
  readonly what: string;
  /** Where the facts come from, as a finding says it. */
  readonly source: string;
  /** Markdown. */
  readonly text: string;
}

/** Whether a page has a part as it would be written. */
export async function checkPart(root: string, part: WrittenPart): Promise<Report> {
  const file = join(root, part.page);
  const text = textOf(file);
  const isWritten = (await withPart(file, text, part)) === text;
  const reason = `its ${part.what} is not what ${part.source}`;
  return claim(isWritten, file, reason, 'npm run verify -- --write-table');
}

/** Writes a part into its page. */
export async function writePart(root: string, part: WrittenPart): Promise<void> {
  const file = join(root, part.page);
  writeFileSync(file, await withPart(file, textOf(file), part));
}

/** @throws Error if the page has no place for the part */
async function withPart(
  file: string,
  page: string,
  { name, what, text }: WrittenPart,
): Promise<string> {
  const start = `<!-- ${name}: written by \`npm run verify -- --write-table\` -->`;
  const end = `<!-- /${name} -->`;
  const [before = '', rest] = page.split(start);
  const [, after] = (rest ?? '').split(end);
  if (after === undefined) throw new Error(`${file} has no place for the ${what}`);
  return formatted(file, `${before}${start}\n\n${text}\n\n${end}${after}`);
}
