import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Exercise, LESSON } from '../kata/exercise';

/** A page of `docs/`. */
export interface Document {
  /** `how-specs-judge`. */
  readonly name: string;
  readonly title: string;
  /** In Markdown. */
  readonly text: string;
}

/** All pages of a checkout's `docs/`, by title. */
export function documentsIn(root: string): Document[] {
  return readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const text = readFileSync(join(root, 'docs', file), 'utf8').replaceAll('\r\n', '\n');
      const [, title = file] = /^# (.*)$/m.exec(text) ?? [];
      return { name: file.slice(0, -'.md'.length), title, text };
    })
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** The first page of the book. */
export const CONTENTS = 'index.html';

/** Where the page of an exercise's lesson is. */
export function lessonAddress({ name }: Exercise): string {
  return `${name}.html`;
}

/** The address of each page of the book, by the path of the file that it shows. */
export function addressesOf(
  exercises: readonly Exercise[],
  documents: readonly Document[],
): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ['README.md', CONTENTS],
    ...exercises.map((exercise) => [
      `exercises/${exercise.name}/${LESSON}`,
      lessonAddress(exercise),
    ]),
    ...documents.map(({ name }) => [`docs/${name}.md`, `${name}.html`]),
  ]) as Record<string, string>;
}
