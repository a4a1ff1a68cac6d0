import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../finding';
import { hardWords } from './plain-words';

const FOLDERS = ['docs', 'exercises', 'kit', 'solutions'];

/** A learner may use any words. The list of words and its tests need them. */
const EXCLUDED = /(?:^|[\\/])(?:exercise|plain-words|plain-words\.test|check-words\.test)\.ts$/;

/** Reports words that are hard to read, in everything that people read: pages, comments, messages, names of tests. */
export function checkWords(root: string): Report {
  const files = [
    ...readdirSync(root).filter((name) => name.endsWith('.md')),
    ...FOLDERS.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:md|ts|tsx)$/.test(name) && !EXCLUDED.test(name))
        .map((name) => join(folder, name)),
    ),
  ].map((name) => join(root, name));
  const findings = files.flatMap((file) =>
    hardWords(readFileSync(file, 'utf8')).map(({ line, word, instead }) => ({
      file: `${file}:${line}`,
      reason: `"${word}" is hard to read for many people`,
      fix: `write: ${instead}`,
    })),
  );
  return { claims: files.length, findings };
}
