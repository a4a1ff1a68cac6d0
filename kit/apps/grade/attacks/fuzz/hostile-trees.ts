import { mkdirSync, realpathSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import * as fc from 'fast-check';
import { sourceTexts } from './hostile-sources';

interface Entry {
  readonly path: readonly string[];
  readonly kind: 'file' | 'folder' | 'link';
  readonly content: Uint8Array;
  /** The file's size in bytes. After the content come zeros, which no disk has to write. */
  readonly size: number;
  /** The target of a link. */
  readonly target: readonly string[];
}

/** In bytes: more than a file of a submission may have. */
const TOO_LARGE = 300_000;

const LIKELY = 'exercises 04 04.ts exercise.ts a a.ts b index.ts'.split(' ');
const ODD = '04.d.ts 04.js 04-x 4.ts 004.ts -rf __proto__ constructor.ts ä.ts'.split(' ');

const part = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LIKELY) },
  fc.constantFrom(...ODD, ' '),
  fc.string({ minLength: 1, maxLength: 40 }).map((text) => text.replaceAll(/[/\0]/g, '_')),
  fc.constant('x'.repeat(250)),
);
const path = fc.array(part, { minLength: 1, maxLength: 6 });
const importing = fc
  .array(path, { maxLength: 8 })
  .map((paths) => paths.map((parts) => `import './${parts.join('/')}';\n`).join(''));

/** What somebody may hand in: files, folders and links. Only some of them make sense. */
export const trees: fc.Arbitrary<Entry[]> = fc.array(
  fc.record({
    path,
    kind: fc.constantFrom('file' as const, 'file' as const, 'folder' as const, 'link' as const),
    content: fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.oneof(importing, sourceTexts).map((text) => Buffer.from(text)),
    ),
    size: fc.constantFrom(0, 0, TOO_LARGE),
    target: fc.array(fc.oneof(part, fc.constantFrom('..', '.', '/', '/proc/self')), {
      maxLength: 4,
    }),
  }),
  { maxLength: 12 },
);

/**
 * Writes as much of a tree as possible. Links come last, because writing through a link could lead out of the folder.
 *
 * @param folder real, with no link on the way to it
 */
export function plant(folder: string, entries: readonly Entry[]): void {
  const inside = entries
    .map((entry) => ({ ...entry, file: join(folder, ...entry.path) }))
    .filter(({ file }) => file.startsWith(`${folder}${sep}`));
  for (const { file, kind, content, size } of inside) {
    attempt(() => mkdirSync(kind === 'folder' ? file : dirname(file), { recursive: true }));
    if (kind === 'file') attempt(() => writeFileSync(file, content, { flag: 'wx' }));
    if (kind === 'file' && size > 0) attempt(() => truncateSync(file, size));
  }
  for (const { file, target } of inside.filter(({ kind }) => kind === 'link')) {
    attempt(() => {
      const parent = dirname(file);
      if (realpathSync(parent) === parent) symlinkSync(join(...target) || '.', file);
    });
  }
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // Something else is in its place, or the path is too long.
  }
}
