import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Exercise } from '../../kata/exercise';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { ROOT } from '../../kata/root';
import type { HostileFolder } from './fixtures/hostile-folders';
import { gradeClass } from './grade-class';
import { Journal } from './journal';
import type { SandboxLevel, SubmissionRecord } from './record';
import { removeFolder } from './remove-folder';
import { chooseSandbox } from './sandbox/choose';

const exercise = new Exercise(ROOT, '04-infinite-sequences');

/** What came of hostile submissions and the two honest ones around them. */
export interface HostileClass {
  readonly honest: readonly SubmissionRecord[];
  readonly hostile: readonly SubmissionRecord[];
  /** Names in the journal. */
  readonly journal: readonly string[];
  /** What is left in the folder for temporary files. */
  readonly leftovers: readonly string[];
  readonly seconds: number;
}

/** Verdict and points of a hostile submission: as they should be, and as they are. */
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

/** Grades some hostile folders between two honest ones, for the kit's own tests. */
export async function gradeHostileClass(
  hostile: readonly HostileFolder[],
  level: SandboxLevel,
): Promise<HostileClass> {
  const honest = readFileSync(exercise.reference, 'utf8');
  const folder = new FolderOfFiles({
    'class/an-honest-neighbour/04.ts': honest,
    'class/z/04.ts': honest,
  });
  const temporary = join(folder.path, 'tmp');
  try {
    mkdirSync(temporary);
    const names = ['an-honest-neighbour', ...hostile.map((_, index) => `hostile-${index}`), 'z'];
    hostile.forEach((one, index) => one.make(join(folder.path, 'class', `hostile-${index}`)));
    const journal = new Journal(join(folder.path, 'out'));
    const start = Date.now();
    const { records, leftover } = await gradeClass(
      names.map((name) => ({ name, folder: join(folder.path, 'class', name) })),
      {
        ...{ sandbox: chooseSandbox(level), exercises: [exercise], journal, temporary },
        ...{ jobs: 2, resume: false, stop: new AbortController().signal },
        onDone: () => undefined,
      },
    );
    return {
      honest: [records[0]!, records.at(-1)!],
      hostile: records.slice(1, -1),
      journal: [...journal.read().keys()],
      leftovers: [...readdirSync(temporary), ...(leftover === undefined ? [] : [leftover])],
      seconds: Math.round((Date.now() - start) / 1_000),
    };
  } finally {
    removeFolder(folder.path);
  }
}
