import { join } from 'node:path';
import { exercisesIn } from '../../../kata/exercise';
import { joined, type Report } from '../finding';
import { documentedIn } from './documented';
import { gapsIn } from './gaps-in';
import { referencePart } from './reference-part';
import { commandTable, exerciseTable } from './tables';
import { checkPart, writePart } from './written-part';

/** Whether all parts of pages that a command writes are as it would write them, and their sources complete. */
export async function checkWrittenParts(root: string): Promise<Report> {
  const { things, parts } = partsOf(root);
  return joined([
    ...(await Promise.all(parts.map((part) => checkPart(root, part)))),
    { claims: things.length, findings: things.flatMap(gapsIn) },
  ]);
}

/** Writes them. */
export async function writeParts(root: string): Promise<void> {
  for (const part of partsOf(root).parts) await writePart(root, part);
}

function partsOf(root: string) {
  const things = documentedIn(join(root, 'kit', 'spec', 'index.ts'));
  const parts = [exerciseTable(exercisesIn(root)), commandTable(), referencePart(root, things)];
  return { things, parts };
}
