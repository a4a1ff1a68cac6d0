import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Exercise } from '../exercises/exercise';
import { FolderOfFiles } from '../exercises/folder-of-files';
import { ROOT } from '../exercises/root';
import { Grader } from './grader';
import { chooseSandbox } from './sandbox/choose';

const FOLDER = join(__dirname, 'fixtures', 'hostile');
/** Those that would raise their score; what loops or fills memory costs seconds each, and gains nothing. */
const FORGING =
  /^\d+-(replaces|skips|extends|values|proxies|requires|forges|defines|asks|takes|connects|functions|throws)/;

const files = readdirSync(FOLDER).filter((name) => FORGING.test(name));
const kinds = files.map((name) => FORGING.exec(name)![1]);

/** The first file of each kind of forgery, such as `16-replaces-object-is.ts`. */
export const FIRST_OF_ITS_KIND = files.filter((_, index) => kinds.indexOf(kinds[index]) === index);
/** All others. */
export const MORE_OF_A_KIND = files.filter((name) => !FIRST_OF_ITS_KIND.includes(name));

/** What came of a submission, and what should. */
interface Judgement {
  readonly verdict: string;
  readonly points: number;
}

/** Grades forgeries, for the kit's own tests. */
export class ForgeryGrading {
  readonly #exercise = new Exercise(ROOT, '04-infinite-sequences');
  readonly #grader = Grader.open(chooseSandbox('auto'), [this.#exercise]);

  /** What a file says of itself in its first comment. */
  deserved(name: string): Judgement {
    const [, verdict = '', points = '0'] =
      /@expects (\w+)(?: @points (\d+))?/.exec(this.#source(name)) ?? [];
    return { verdict, points: Number(points) };
  }

  /** What the grader gives it. */
  async given(name: string): Promise<Judgement> {
    const submission = new FolderOfFiles({ '04.ts': this.#source(name) });
    const named = { name: basename(name, '.ts'), folder: submission.path };
    const { verdict, points } = await (await this.#grader).grade(named);
    submission.remove();
    return { verdict, points };
  }

  async close(): Promise<void> {
    (await this.#grader).close();
  }

  #source(name: string): string {
    return readFileSync(join(FOLDER, name), 'utf8');
  }
}
