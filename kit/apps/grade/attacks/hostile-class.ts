import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Exercise } from '../../../kata/exercise';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { ROOT } from '../../../kata/root';
import type { HostileFolder } from './fixtures/hostile-folders';
import { gradeClass } from '../grade-class';
import { Journal } from '../records/journal';
import type { SandboxLevel, SubmissionRecord } from '../records/record';
import { removeFolder } from '../sandbox/temporary-folder';
import { chooseSandbox } from '../sandbox/choose';

const exercise = new Exercise(ROOT, '04-infinite-sequences');

/** The results of hostile submissions and of the honest ones next to them. */
export interface HostileClass {
  readonly honest: readonly SubmissionRecord[];
  readonly hostile: readonly SubmissionRecord[];
  /** The names in the journal. */
  readonly journal: readonly string[];
  /** What is left in the folder for temporary files. */
  readonly leftovers: readonly string[];
}

/** The verdict and points of a hostile submission, expected and received. */
export function comparison(
  { verdict, points, says }: HostileFolder,
  record: SubmissionRecord,
): Record<'expected' | 'found', unknown> {
  const isSaid = says?.test(JSON.stringify(record)) !== false;
  return {
    expected: { verdict, points: points === 'all' ? record.outOf : points },
    found: {
      ...{ verdict: record.verdict, points: record.points },
      ...(isSaid ? {} : { saysNothingOf: String(says) }),
    },
  };
}

/** The folder of the first submission. Some hostile submissions look for it. */
const NEIGHBOUR = 'an-honest-neighbour';
const isHostile = (name: string): boolean => name.startsWith('hostile-');

/**
 * Grades some hostile folders among honest ones, for the kit's own tests.
 *
 * @param honest an honest submission before the first and after the last, or on both sides of each
 */
export async function gradeHostileClass(
  hostile: readonly HostileFolder[],
  level: SandboxLevel,
  honest: 'around' | 'between' = 'around',
): Promise<HostileClass> {
  const folder = new FolderOfFiles({});
  const temporary = join(folder.path, 'tmp');
  const pathOf = (name: string): string => join(folder.path, 'class', name);
  try {
    mkdirSync(temporary);
    const names = hostile.flatMap((_, index) => {
      const isFollowed = honest === 'between' || index === hostile.length - 1;
      return [`hostile-${index}`, ...(isFollowed ? [`honest-${index}`] : [])];
    });
    names.unshift(NEIGHBOUR);
    for (const name of names.filter((each) => !isHostile(each))) {
      folder.write(`class/${name}/04.ts`, readFileSync(exercise.reference, 'utf8'));
    }
    for (const [index, one] of hostile.entries()) one.make(pathOf(`hostile-${index}`));
    const journal = new Journal(join(folder.path, 'out'));
    const { records, leftover } = await gradeClass(
      names.map((name) => ({ name, folder: pathOf(name) })),
      {
        ...{ sandbox: chooseSandbox(level), exercises: [exercise], journal, temporary },
        jobs: 2,
      },
    );
    return {
      honest: records.filter(({ name }) => !isHostile(name)),
      hostile: records.filter(({ name }) => isHostile(name)),
      journal: [...journal.read().keys()],
      leftovers: [...readdirSync(temporary), ...(leftover === undefined ? [] : [leftover])],
    };
  } finally {
    removeFolder(folder.path);
  }
}
