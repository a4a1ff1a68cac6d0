import { readFileSync, writeFileSync } from 'node:fs';
import type { Workplace } from './place';

const CODE = /\.(?:ts|cjs|mjs|json|md)$/;

/** What git and editors do to a text. */
export const checkouts: readonly Workplace[] = [
  rewritten('a checkout with CRLF', CODE, (text) => text.replaceAll('\n', '\r\n')),
  rewritten('a checkout whose TypeScript begins with a BOM', /\.ts$/, (text) => `\uFEFF${text}`),
];

function rewritten(name: string, files: RegExp, change: (text: string) => string): Workplace {
  return {
    name,
    visit: (clone, attempt) => {
      for (const file of clone.files()) {
        if (files.test(file)) writeFileSync(file, change(readFileSync(file, 'utf8')));
      }
      return attempt({ change });
    },
  };
}
