import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Exercise } from '../../../kata/exercise';
import { textOf } from '../../../kata/files/text-of';
import { ROOT } from '../../../kata/root';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { gradeClass } from '../grade-class';
import { relativeImports } from '../reading/compile';
import { Journal } from '../records/journal';
import type { SubmissionRecord } from '../records/record';
import { chooseSandbox } from '../sandbox/choose';
import type { NamedFolder } from '../submissions/folders';
import { HOSTILE_FILES } from './fixtures/hostile-files';
import { HOSTILE_FOLDERS } from './fixtures/hostile-folders';

// Grades a class in one run, a fifth of it hostile, and prints the time and the grader's memory. Then it grades each
// different submission alone and compares the results. It takes tens of minutes.
// node --require ./kit/loader/index.cjs kit/apps/grade/attacks/class-of-200.ts [how many]

const [, , size = '200'] = process.argv;
const PARTS = 10;
/** One submission in so many is hostile. */
const ONE_IN = 5;
/** How many different honest submissions there are. In a real class, too, the same few answers come again and again. */
const MOST_ANSWERS = 12;
/** What all learners of the class hand in. */
const EXERCISES = ['02-first-generator', '04-infinite-sequences'].map(
  (name) => new Exercise(ROOT, name),
);
/** For each of them answers that need no other file: half of them right, half wrong. */
const ANSWERS = EXERCISES.map(({ number, reference, rightAnswers, wrongAnswers }) => ({
  file: `${number}.ts`,
  answers: [[reference, ...rightAnswers], wrongAnswers].flatMap((files) =>
    files.filter((file) => relativeImports(textOf(file)).length === 0).slice(0, MOST_ANSWERS / 2),
  ),
}));
const HOSTILE = [...HOSTILE_FOLDERS, ...HOSTILE_FILES].filter(({ isSlow }) => isSlow === undefined);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

void main();

async function main(): Promise<void> {
  const folder = new FolderOfFiles({ 'class/.keep': '' });
  try {
    const submissions = Array.from({ length: Number(size) }, (_, index) => {
      const name = `learner-${String(index).padStart(3, '0')}`;
      const path = join(folder.path, 'class', name);
      const work = index % ONE_IN > 0 ? honest(index, path) : hostile(index / ONE_IN, path);
      return { name, folder: path, work };
    });
    const inClass = await graded(submissions, join(folder.path, 'together'), 2);
    // One of each.
    const different = [...new Map(submissions.map((one) => [one.work, one])).values()];
    const alone = await graded(different, join(folder.path, 'alone'), 1);
    const results = new Map(alone.map((record, index) => [different[index]!.work, shown(record)]));
    let wrong = 0;
    for (const [index, record] of inClass.entries()) {
      const expected = results.get(submissions[index]!.work);
      if (shown(record) === expected) continue;
      wrong += 1;
      console.log(`DIFFERENT: ${record.name}: ${shown(record)}, alone ${expected}`);
    }
    console.log(`${inClass.length} submissions, ${wrong} judged differently alone`);
    if (wrong > 0 || inClass.length < submissions.length) process.exitCode = 1;
  } finally {
    folder.remove();
  }
}

/** @returns what submissions have in common that are the same, as {@link hostile} does */
function honest(index: number, folder: string): string {
  mkdirSync(folder);
  const chosen = ANSWERS.map(({ file, answers }) => {
    const answer = answers[index % answers.length]!;
    writeFileSync(join(folder, file), textOf(answer));
    return answer;
  });
  return chosen.join(' ');
}

function hostile(index: number, folder: string): string {
  const one = HOSTILE[index % HOSTILE.length]!;
  one.make(folder);
  // A folder that is a link to another learner's gets no more files.
  const isLink = /link/.test(one.name);
  if (!isLink) writeFileSync(join(folder, '02.ts'), textOf(EXERCISES[0]!.reference));
  return one.name;
}

async function graded(
  folders: readonly NamedFolder[],
  out: string,
  jobs: number,
): Promise<readonly SubmissionRecord[]> {
  const start = performance.now();
  const seconds = (): number => Math.round((performance.now() - start) / 1_000);
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
  const delay = monitorEventLoopDelay();
  delay.enable();
  const { records, leftover } = await gradeClass(folders, {
    ...{ sandbox: chooseSandbox('auto'), exercises: EXERCISES, journal: new Journal(out), jobs },
    onDone: (_, done) => {
      if (done % Math.ceil(folders.length / PARTS) > 0 && done < folders.length) return;
      collectGarbage();
      const { heapUsed, rss } = process.memoryUsage();
      console.log(
        `${done} done, ${seconds()} s: ${megabytes(heapUsed)} MB of objects, ${megabytes(rss)} resident`,
      );
    },
  });
  delay.disable();
  const bytes = readFileSync(join(out, 'journal.jsonl')).length;
  console.log(
    `${records.length} submissions by ${jobs} jobs in ${seconds()} s; a journal of ${megabytes(bytes)} MB; ` +
      `the grader was busy for ${Math.round(delay.max / 1e6)} ms at most; left over: ${leftover ?? 'nothing'}`,
  );
  return records;
}

/** The part of a record that must be the same alone and in a class. */
function shown({ verdict, points, exercises }: SubmissionRecord): string {
  const each = exercises.map((one) => `${one.verdict} ${one.points}`).join(', ');
  return `${verdict} ${points} (${each})`;
}
