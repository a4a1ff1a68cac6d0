import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { sourceTexts } from './hostile-sources';

interface Entry {
  readonly path: readonly string[];
  readonly kind: 'file' | 'folder' | 'link';
  readonly content: Uint8Array;
  /** What a link leads to. */
  readonly target: readonly string[];
}

const part = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'exercises',
      '04',
      '04.ts',
      'exercise.ts',
      'a',
      'a.ts',
      'b',
      'index.ts',
    ),
  },
  fc.constantFrom(
    '04.d.ts',
    '04.js',
    '04-x',
    '4.ts',
    '004.ts',
    '-rf',
    '__proto__',
    'constructor.ts',
    'ä.ts',
    ' ',
  ),
  fc.string({ minLength: 1, maxLength: 40 }).map((text) => text.replaceAll(/[/\0]/g, '_')),
  fc.constant('x'.repeat(250)),
);
const path = fc.array(part, { minLength: 1, maxLength: 6 });
const importing = fc
  .array(path, { maxLength: 8 })
  .map((paths) => paths.map((parts) => `import './${parts.join('/')}';\n`).join(''));

/** What somebody may hand in: files, folders and links, of which some make sense. */
export const trees: fc.Arbitrary<Entry[]> = fc.array(
  fc.record({
    path,
    kind: fc.constantFrom('file' as const, 'file' as const, 'folder' as const, 'link' as const),
    content: fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.oneof(importing, sourceTexts).map((text) => Buffer.from(text)),
      fc.constant(new Uint8Array(300_000)),
    ),
    target: fc.array(fc.oneof(part, fc.constantFrom('..', '.', '/', '/proc/self')), {
      maxLength: 4,
    }),
  }),
  { maxLength: 12 },
);

/** Makes what can be made of a tree. */
export function plant(folder: string, entries: readonly Entry[]): void {
  for (const { path: parts, kind, content, target } of entries) {
    const file = join(folder, ...parts);
    if (!file.startsWith(folder)) continue;
    try {
      mkdirSync(kind === 'folder' ? file : dirname(file), { recursive: true });
      if (kind === 'file') writeFileSync(file, content, { flag: 'wx' });
      if (kind === 'link') symlinkSync(join(...target) || '.', file);
    } catch {
      // Something is in its place, a link leads nowhere, or the path is too long.
    }
  }
}
