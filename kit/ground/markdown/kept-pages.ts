import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../files/replace-file';
import { Markup } from '../page/markup';
import type { MarkdownSource } from './inside/protocol';

const PACKAGES = join(__dirname, '..', '..', '..', 'node_modules');

/** Where tools keep what they can make again. `npm ci` empties it. */
const FOLDER = join(PACKAGES, '.cache', 'generator-kata', 'pages');

/**
 * A page that was made by this command or an earlier one, from the same text and by the same code. To load the libraries
 * that make pages takes longer than anybody wants to wait for a lesson.
 */
export function keptPage(source: MarkdownSource): Markup | undefined {
  return unlessItFails(() => new Markup(readFileSync(fileOf(source), 'utf8')));
}

/** Keeps a page, where anything can be written there. */
export function keepPage(source: MarkdownSource, { text }: Markup): void {
  unlessItFails(() => {
    mkdirSync(FOLDER, { recursive: true });
    replaceFile(fileOf(source), text);
  });
}

function fileOf(source: MarkdownSource): string {
  maker ??= hashOf(makers().map((file) => unlessItFails(() => readFileSync(file, 'utf8')) ?? ''));
  return join(FOLDER, `${hashOf([maker, JSON.stringify(source)])}.html`);
}

let maker: string | undefined;

/** The code that makes pages: the versions of all packages, and the kit's own part. */
function makers(): string[] {
  const inside = join(__dirname, 'inside');
  const own = readdirSync(inside).map((name) => join(inside, name));
  return [join(PACKAGES, '.package-lock.json'), ...own];
}

function hashOf(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}

/** @returns undefined where a file cannot be read or written */
function unlessItFails<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
