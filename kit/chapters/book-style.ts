import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownStyle } from '../ground/markdown/markdown-pages';

/** Rules for the chapters, beside those of every page. */
export function bookStyle(): string {
  return markdownStyle() + readFileSync(join(__dirname, 'book.css'), 'utf8');
}
