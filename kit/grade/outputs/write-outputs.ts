import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Exercise } from '../../exercises/exercise';
import type { SubmissionRecord } from '../record';
import { gradebook } from './csv';
import { exercismResult } from './exercism';
import { fileNames } from './file-names';
import { junit } from './junit';
import { beliefsOf } from './page/beliefs';
import { report } from './page/report';
import { testBodies } from './test-bodies';

/**
 * Writes what an instructor gets of a graded class into a folder: `report.html`, `gradebook.csv`, `junit.xml` and
 * `results/SUBMISSION/EXERCISE/results.json`, as Exercism has it: one for each exercise of a submission that was begun.
 * What is there is replaced, each file at once, so that a kill leaves the old one or the new one; nothing is removed.
 *
 * @param exercises of this checkout; others have no results.json
 */
export function writeOutputs(
  folder: string,
  records: readonly SubmissionRecord[],
  exercises: readonly Exercise[],
): void {
  replaceFile(join(folder, 'gradebook.csv'), gradebook(records));
  replaceFile(join(folder, 'junit.xml'), junit(records));
  replaceFile(join(folder, 'report.html'), report(records, beliefsOf(exercises)));
  writeResults(join(folder, 'results'), records, exercises);
}

function writeResults(
  folder: string,
  records: readonly SubmissionRecord[],
  exercises: readonly Exercise[],
): void {
  const bodies = new Map(exercises.map(({ name, spec }) => [name, testBodies(spec)]));
  const folders = fileNames(records.map(({ name }) => name));
  for (const { name, exercises: own } of records) {
    for (const exercise of own) {
      const known = bodies.get(exercise.name);
      const result = known && exercismResult(exercise, known);
      if (result === undefined) continue;
      const file = join(folder, folders.get(name)!, exercise.name, 'results.json');
      replaceFile(file, `${JSON.stringify(result, undefined, 2)}\n`);
    }
  }
}

/** Written beside the file and renamed onto it. */
function replaceFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.tmp`;
  writeFileSync(beside, text);
  renameSync(beside, file);
}
