import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SubmissionRecord } from './record';

/** The records of a folder of results, a line of JSON each. Lines are only ever added; of a name, the last one holds. */
export class Journal {
  readonly path: string;

  /** @param folder made where it is missing */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.path = join(folder, 'journal.jsonl');
    // A kill in the middle of a line must not spoil the next one.
    if (!/(?:^|\n)$/.test(this.#text())) appendFileSync(this.path, '\n');
  }

  add(record: SubmissionRecord): void {
    appendFileSync(this.path, `${JSON.stringify(record)}\n`);
  }

  /** The latest record of each name. A line that was cut off counts as never written. */
  read(): Map<string, SubmissionRecord> {
    const records = this.#text()
      .split('\n')
      .map(parsed)
      .filter((record) => record !== undefined);
    return new Map(records.map((record) => [record.name, record]));
  }

  #text(): string {
    return existsSync(this.path) ? readFileSync(this.path, 'utf8') : '';
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
