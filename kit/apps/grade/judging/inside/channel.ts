import { writeSync } from 'node:fs';
import type { ReportLine } from '../report-schema';
import { BOUNDS, REPORT_FD } from './protocol';

const encoder = new TextEncoder();
const encode = encoder.encode.bind(encoder);

/** The way back to the grader. Synchronous: what was reported before an endless loop or a crash has arrived. */
export class Channel {
  readonly #nonce: string;
  /** Of each kind by itself: a flood of one must not hide the other. */
  readonly #told = { reached: new Set<string>(), tampered: new Set<string>() };

  constructor(nonce: string) {
    this.#nonce = nonce;
  }

  /** A method bound to its object, so that it can be handed over as a callback. */
  readonly report = (report: ReportLine): void => {
    // Not by `Buffer.from`: its bytes lie in a pool that every Buffer of the process leads to.
    let rest = encode(`${this.#nonce}${JSON.stringify(report)}\n`);
    while (rest.length > 0) rest = rest.subarray(writeSync(REPORT_FD, rest));
  };

  /** Reports what was reached for or tampered with, once each and not without end: code may do it in a loop. */
  readonly tell = (kind: 'reached' | 'tampered', text: string): void => {
    const what = text.slice(0, BOUNDS.what);
    const told = this.#told[kind];
    if (told.has(what) || told.size === BOUNDS.told) return;
    told.add(what);
    this.report({ kind, what });
  };
}
