import { parsed } from '../parsed';
import { BOUNDS } from './inside/protocol';
import { type Failure, type ReportLine, REPORT } from './report-schema';

/** More than every test of a spec can say; a stream without an end must not fill the grader's memory. */
const MOST_CHARACTERS = 4 * 1024 * 1024;
const LONGEST_LINE = 256 * 1024;

/** The reports of one process, as they arrive. Whatever arrives, nothing is thrown here. */
export class ReportStream {
  /** What the judge reported, without its signs of life. */
  readonly reports: ReportLine[] = [];
  /** Whether something else than the judge wrote to the stream, or made the judge write what it never writes. */
  hasIntruder = false;
  /** Whether there was more than a judge ever has to say. Nothing is heard from then on. */
  isFull = false;
  #rest = '';
  #characters = 0;

  /** @param nonce begins every line that the judge writes */
  constructor(private readonly nonce: string) {}

  hear(text: string): void {
    if (this.isFull) return;
    this.#characters += text.length;
    const lines = `${this.#rest}${text}`.split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#take(line);
    this.isFull = this.#characters > MOST_CHARACTERS || this.#rest.length > LONGEST_LINE;
    if (this.isFull) this.hasIntruder = true;
  }

  has(kind: ReportLine['kind']): boolean {
    return this.reports.some((report) => report.kind === kind);
  }

  #take(line: string): void {
    const report = line.startsWith(this.nonce)
      ? parsed(REPORT, line.slice(this.nonce.length))
      : undefined;
    if (report === undefined) this.hasIntruder = true;
    else if (report.kind !== 'beat') this.reports.push(report);
  }
}

/** How a test ended, as the judging process reports it. */
export type Done = Extract<ReportLine, { kind: 'done' }>;

/** The result of a spec on a submission, collected from one or more processes. */
export class SpecResult {
  /** The tests that the spec was found to have, in order. */
  tests: readonly string[] = [];
  /** How each test that reported ended, by its name; where it ran in several processes, in the last of them. */
  readonly done = new Map<string, Done>();
  /** Why tests that did not report did not. */
  failure: Failure | undefined;
  /** What the submission reached for that an answer does not need. */
  readonly reached = new Set<string>();
  /** The parts of its judge that it tried to change. */
  readonly tampered = new Set<string>();

  add(reports: readonly ReportLine[]): void {
    for (const report of reports) {
      if (report.kind === 'tests') this.tests = report.tests;
      if (report.kind === 'done') this.done.set(report.test, report);
      if (report.kind === 'unloadable') this.failure = report.failure;
      if (report.kind !== 'reached' && report.kind !== 'tampered') continue;
      // A process keeps to the bound, and code that ends one after the other has many of them.
      if (this[report.kind].size < BOUNDS.told) this[report.kind].add(report.what);
    }
  }
}
