import { join } from 'node:path';
import { Exercise } from '../exercises/exercise';
import { FolderOfFiles } from '../exercises/folder-of-files';
import { ROOT } from '../exercises/root';
import { HOSTILE_FILES, type HostileFile } from './fixtures/hostile-files';
import { Grader } from './grader';
import { chooseSandbox } from './sandbox/choose';

const forgeries = HOSTILE_FILES.filter(({ kind }) => kind !== undefined);
const kinds = forgeries.map(({ kind }) => kind);

/** The first file of each kind of forgery, such as `16-replaces-object-is.ts`. */
export const FIRST_OF_ITS_KIND = forgeries.filter(
  (_, index) => kinds.indexOf(kinds[index]) === index,
);
/** All others. */
export const MORE_OF_A_KIND = forgeries.filter((file) => !FIRST_OF_ITS_KIND.includes(file));

/** Grades forgeries, for the kit's own tests. */
export class ForgeryGrading {
  readonly #grader = Grader.open(chooseSandbox('auto'), [
    new Exercise(ROOT, '04-infinite-sequences'),
  ]);

  /** What the grader gives a file. */
  async given(file: HostileFile): Promise<Pick<HostileFile, 'verdict' | 'points'>> {
    const parent = new FolderOfFiles({});
    const folder = join(parent.path, file.name);
    file.make(folder);
    const { verdict, points } = await (await this.#grader).grade({ name: file.name, folder });
    parent.remove();
    return { verdict, points };
  }

  async close(): Promise<void> {
    (await this.#grader).close();
  }
}
