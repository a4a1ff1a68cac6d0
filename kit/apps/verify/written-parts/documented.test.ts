import { join } from 'node:path';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { type Documented, documentedIn, gapsIn } from './documented';
import { referenceText } from './reference-part';

let folder: FolderOfFiles;
let things: readonly Documented[];

beforeEach(() => {
  folder = new FolderOfFiles({
    'index.ts': `
import './matchers/to-wait';
export { source } from './sources/source';
export { isFair } from './laws/queue/is-fair';
export { secret } from './sources/secret';
`,
    'matchers/to-wait.ts': `
declare global {
  namespace jest {
    interface Matchers<R> {
      /**
       * Passes if it waits.
       *
       * @param ms milliseconds
       * @throws KitMisuse if it is no promise
       * @example expect(promise).toWait(5);
       */
      toWait(ms: number): R;
    }
  }
}
`,
    'sources/source.ts': `
interface Options {
  /** How many | how few. */
  readonly length?: number;
}
/**
 * Makes a {@link Source}.
 *
 * @param options how it behaves
 * @example source({ length: 3 });
 */
export function source(options: Options): number[] {
  return [options.length ?? 0];
}
`,
    'laws/queue/is-fair.ts': '/** The first caller is served first. */\nexport const isFair = 1;',
    'sources/secret.ts': 'export function secret(what: string): void {}',
  });
  things = documentedIn(join(folder.path, 'index.ts'));
});

afterEach(() => folder.remove());

it('finds what a module exports and which matchers it declares', () => {
  expect(things.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
    'constant isFair',
    'matcher toWait',
    'function secret',
    'function source',
  ]);
});

it('writes down what docstrings say, options included', () => {
  const text = referenceText(things, folder.path);

  expect(text).toContain(`### toWait

\`\`\`ts
expect(received).toWait(ms: number)
\`\`\`

Passes if it waits.

- \`ms\`: milliseconds
- Throws KitMisuse if it is no promise.

\`\`\`ts
expect(promise).toWait(5);
\`\`\``);
  expect(text).toContain('source(options: Options): number[]');
  expect(text).toContain('Makes a `Source`.');
  expect(text).toContain('| `length?` | How many \\| how few. |');
  expect(text).toContain('| `isFair` | The first caller is served first. |');
});

it('finds what a docstring leaves out', () => {
  expect(things.flatMap(gapsIn).map(({ reason }) => reason)).toEqual([
    'the docstring of secret lacks a sentence, an @example, what `what` is',
  ]);
});
