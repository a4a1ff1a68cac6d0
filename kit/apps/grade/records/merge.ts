import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Journal } from './journal';
import type { SubmissionRecord } from './record';
import { Refusal } from '../../../ground/command-line/refusal';

/** Thrown where folders cannot be joined. */
export class Unmergeable extends Refusal {
  override readonly name = 'Unmergeable';
}

/**
 * Joins the records of several folders of results in the order of their names; for each name, the latest one counts.
 *
 * @param into the journal that gets them all
 * @throws Unmergeable if a folder has no journal, or the specs that judged are not the same
 */
export function merge(folders: readonly string[], into: Journal): SubmissionRecord[] {
  const missing = folders.find((folder) => !existsSync(join(folder, 'journal.jsonl')));
  if (missing !== undefined) throw new Unmergeable(`There is no journal.jsonl in ${missing}.`);
  const records = folders
    .flatMap((folder) => [...new Journal(folder).read().values()])
    .sort((a, b) => (a.judgedAt < b.judgedAt ? -1 : 1));
  const specs = new Set(records.flatMap(specsOf));
  const exercises = new Set(records.flatMap(({ exercises }) => exercises.map(({ name }) => name)));
  if (specs.size > exercises.size) {
    throw new Unmergeable('The folders were judged by different specs: judge one of them again.');
  }
  const latest = new Map(records.map((record) => [record.name, record]));
  const sorted = [...latest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const record of sorted) into.add(record);
  return sorted;
}

function specsOf({ exercises }: SubmissionRecord): string[] {
  return exercises.map(({ name, specHash }) => `${name} ${specHash}`);
}
