import { parsed } from '../parsed';
import { type ReportLine, REPORT } from './report-schema';

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
  readonly #nonce: string;
  #rest = '';
  #characters = 0;

  /** @param nonce begins every line that the judge writes */
  constructor(nonce: string) {
    this.#nonce = nonce;
  }

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
    const report = line.startsWith(this.#nonce)
      ? parsed(REPORT, line.slice(this.#nonce.length))
      : undefined;
    if (report === undefined) this.hasIntruder = true;
    else if (report.kind !== 'beat') this.reports.push(report);
  }
}
