import { BOUNDS } from './inside/protocol';
import type { Failure, ReportLine } from './report-schema';

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
