import {
  appendFileSync,
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
} from 'node:fs';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { Refusal } from '../../../ground/command-line/run-command';
import { exerciseNames } from './overall';
import type { SubmissionRecord } from './record';

const NAME = 'journal.jsonl';
const CHUNK_BYTES = 1024 * 1024;
/** Characters of a line: many times what the record of a submission may come to. A longer line is no record. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** Thrown where results cannot be written. Its message is one line. */
export class ResultsUnwritable extends Refusal {
  override readonly name = 'ResultsUnwritable';

  /** @param what which of them, and why */
  constructor(what: string) {
    super(
      `Results could not be written: ${what}. The journal is kept: --resume continues from there.`,
    );
  }
}

/** The records of a folder of results, a line of JSON each. Lines are only added; for each name, the last one counts. */
export class Journal {
  readonly path: string;

  /** @param folder made where it is missing */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.path = join(folder, NAME);
    // A kill in the middle of a line must not spoil the next one.
    if (this.#isCutOff()) appendFileSync(this.path, '\n');
  }

  /**
   * Adds a record. On return, the system has it: a kill of this process does not lose it.
   *
   * @throws ResultsUnwritable if it cannot be written
   */
  add(record: SubmissionRecord): void {
    try {
      appendFileSync(this.path, `${JSON.stringify(record)}\n`);
    } catch (error) {
      throw new ResultsUnwritable(`${NAME} (${(error as Error).message})`);
    }
  }

  /** The latest record of each name. A line that was cut off counts as never written. */
  read(): Map<string, SubmissionRecord> {
    const records = new Map<string, SubmissionRecord>();
    for (const line of this.#lines()) {
      const record = parsed(line);
      if (record !== undefined) records.set(record.name, record);
    }
    return records;
  }

  /** One after the other: all of them need not fit into a string. */
  *#lines(): Generator<string, void, void> {
    if (!existsSync(this.path)) return;
    const descriptor = openSync(this.path, 'r');
    try {
      const decoder = new StringDecoder('utf8');
      const chunk = Buffer.alloc(CHUNK_BYTES);
      let rest = '';
      for (let size = 1; size > 0;) {
        size = readSync(descriptor, chunk);
        const lines = `${rest}${decoder.write(chunk.subarray(0, size))}`.split('\n');
        rest = (lines.pop() ?? '').slice(0, LONGEST_LINE);
        yield* lines;
      }
      yield rest;
    } finally {
      closeSync(descriptor);
    }
  }

  #isCutOff(): boolean {
    if (!existsSync(this.path)) return false;
    const descriptor = openSync(this.path, 'r');
    try {
      const { size } = fstatSync(descriptor);
      const last = Buffer.alloc(1);
      return size > 0 && readSync(descriptor, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a;
    } finally {
      closeSync(descriptor);
    }
  }
}

function parsed(line: string): SubmissionRecord | undefined {
  try {
    const record = JSON.parse(line) as SubmissionRecord;
    return record.format === 1 ? record : undefined;
  } catch {
    return undefined;
  }
}

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
  const missing = folders.find((folder) => !existsSync(join(folder, NAME)));
  if (missing !== undefined) throw new Unmergeable(`There is no ${NAME} in ${missing}.`);
  const records = folders
    .flatMap((folder) => [...new Journal(folder).read().values()])
    .sort((a, b) => (a.judgedAt < b.judgedAt ? -1 : 1));
  const specs = records.flatMap(({ exercises }) =>
    exercises.map(({ name, specHash }) => `${name} ${specHash}`),
  );
  if (new Set(specs).size > exerciseNames(records).length) {
    throw new Unmergeable('The folders were judged by different specs: judge one of them again.');
  }
  const latest = new Map(records.map((record) => [record.name, record]));
  const sorted = [...latest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const record of sorted) into.add(record);
  return sorted;
}
