import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFile } from '../../../ground/files/replace-file';
import type { Exercise } from '../../../kata/exercise';
import type { SubmissionRecord } from '../records/record';
import { ResultsUnwritable } from '../records/journal';
import { gradebook } from './csv';
import { exercismResult, nothingHandedIn } from './exercism/exercism';
import { fileNames } from './exercism/file-names';
import { junit } from './junit';
import { beliefsOf } from './page/common-failures';
import { report } from './page/report';
import { testBodies } from './exercism/test-bodies';

/**
 * Writes what an instructor gets of a graded class into a folder: `report.html`, `gradebook.csv`, `junit.xml` and
 * `results/SUBMISSION/EXERCISE/results.json`, as Exercism has it: one for each exercise that was begun, or
 * for each, saying so, where nothing was handed in.
 * Replaces what is there, each file in one step, so that a kill leaves the old one or the new one. Removes nothing.
 * One that cannot be written does not keep the others from it.
 *
 * @param exercises of this checkout; others have no results.json
 * @throws ResultsUnwritable if one of them cannot be written
 */
export function writeOutputs(
  folder: string,
  records: readonly SubmissionRecord[],
  exercises: readonly Exercise[],
): void {
  const outputs: Readonly<Record<string, (path: string) => void>> = {
    'gradebook.csv': (path) => write(path, gradebook(records)),
    'junit.xml': (path) => write(path, junit(records)),
    'report.html': (path) => write(path, report(records, beliefsOf(exercises))),
    results: (path) => writeResults(path, records, exercises),
  };
  const unwritable: string[] = [];
  for (const [name, writeOutput] of Object.entries(outputs)) {
    try {
      writeOutput(join(folder, name));
    } catch (error) {
      unwritable.push(`${name} (${(error as Error).message})`);
    }
  }
  if (unwritable.length > 0) throw new ResultsUnwritable(unwritable.join(', '));
}

function writeResults(
  folder: string,
  records: readonly SubmissionRecord[],
  exercises: readonly Exercise[],
): void {
  const bodies = new Map(exercises.map(({ name, spec }) => [name, testBodies(spec)]));
  const folders = fileNames(records.map(({ name }) => name));
  for (const record of records) {
    const { name, verdict, exercises: own } = record;
    for (const exercise of own) {
      const known = bodies.get(exercise.name);
      const result =
        verdict === 'not begun'
          ? nothingHandedIn(record)
          : known && exercismResult(exercise, known);
      if (result === undefined) continue;
      const file = join(folder, folders.get(name)!, exercise.name, 'results.json');
      write(file, `${JSON.stringify(result, undefined, 2)}\n`);
    }
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  replaceFile(file, text);
}
