import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { gradeClass } from '../grade-class';
import { Journal } from '../records/journal';
import type { SubmissionRecord } from '../records/record';
import { chooseSandbox } from '../sandbox/choose';
import type { NamedFolder } from '../submissions/folders';
import { EXERCISES, submissionsOf } from './mixed-class';

// Grades a class in one run, a fifth of it hostile, and prints the time and the grader's memory. Then it grades each
// different submission alone and compares the results. It takes tens of minutes.
// node --require ./kit/loader/index.cjs kit/apps/grade/attacks/class-of-200.ts [how many]

const [, , size = '200'] = process.argv;
const PARTS = 10;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

void main();

async function main(): Promise<void> {
  const folder = new FolderOfFiles({});
  try {
    const submissions = submissionsOf(Number(size));
    mkdirSync(join(folder.path, 'class'));
    const named = submissions.map(({ make }, index): NamedFolder => {
      const name = `learner-${String(index).padStart(3, '0')}`;
      const path = join(folder.path, 'class', name);
      make(path);
      return { name, folder: path };
    });
    const inClass = await graded(named, join(folder.path, 'together'), 2);
    const firstOf = new Map<string, number>();
    submissions.forEach(({ content }, index) => {
      if (!firstOf.has(content)) firstOf.set(content, index);
    });
    const alone = await graded(
      [...firstOf.values()].map((index) => named[index]!),
      ...([join(folder.path, 'alone'), 1] as const),
    );
    const known = new Map(alone.map((record) => [record.name, record]));
    const different = inClass.filter((record, index) => {
      const one = known.get(named[firstOf.get(submissions[index]!.content)!]!.name)!;
      const isSame = shown(record) === shown(one);
      if (!isSame) console.log(`DIFFERENT: ${record.name}: ${shown(record)}, alone ${shown(one)}`);
      return !isSame;
    });
    console.log(`${inClass.length} submissions, ${different.length} judged differently alone`);
    if (different.length > 0 || inClass.length < named.length) process.exitCode = 1;
  } finally {
    folder.remove();
  }
}

async function graded(
  folders: readonly NamedFolder[],
  out: string,
  jobs: number,
): Promise<readonly SubmissionRecord[]> {
  const start = Date.now();
  const delay = monitorEventLoopDelay();
  delay.enable();
  const { records, leftover } = await gradeClass(folders, {
    ...{ sandbox: chooseSandbox('auto'), exercises: EXERCISES, journal: new Journal(out), jobs },
    onDone: (_, done) => {
      if (done % Math.ceil(folders.length / PARTS) > 0 && done < folders.length) return;
      collectGarbage();
      const { heapUsed, rss } = process.memoryUsage();
      const [heap, resident] = [heapUsed, rss].map((bytes) => (bytes / 1e6).toFixed(0));
      console.log(`${done} done, ${seconds(start)} s: ${heap} MB of objects, ${resident} resident`);
    },
  });
  delay.disable();
  const bytes = readFileSync(join(out, 'journal.jsonl')).length;
  console.log(
    `${records.length} submissions by ${jobs} jobs in ${seconds(start)} s; a journal of ${(bytes / 1e6).toFixed(1)} MB; ` +
      `the grader was busy for ${Math.round(delay.max / 1e6)} ms at most; left over: ${leftover ?? 'nothing'}`,
  );
  return records;
}

function seconds(start: number): number {
  return Math.round((Date.now() - start) / 1_000);
}

/** The part of a record that must be the same alone and in a class. */
function shown({ verdict, points, exercises }: SubmissionRecord): string {
  const each = exercises.map((one) => `${one.verdict} ${one.points}`).join(', ');
  return `${verdict} ${points} (${each})`;
}
