import { randomBytes } from 'node:crypto';
import { type Cause, causeOfEnd, saysOutOfMemory } from '../../../judge/guard/stopped';
import type { Confined, Processes } from '../sandbox/confined';
import { type Job, REPORT_FD, WATCH_FD } from './inside/protocol';
import type { ProcessEnd } from '../sandbox/process-end';
import type { ReportLine } from './report-schema';
import { PatientTimer } from '../sandbox/patient-timer';
import { ReportStream } from './report-stream';

/** What one process reported about a submission and a spec. */
export interface Attempt {
  readonly reports: readonly ReportLine[];
  /** Why it ended too early. */
  readonly cause: Cause | undefined;
  /** Something that did not know the nonce wrote to where results are read from. */
  readonly intruded: boolean;
}

export interface AttemptOptions {
  readonly processes: Processes;
  /** The file with the judge's JavaScript. */
  readonly judge: string;
  /** An empty folder, of which nothing is left to the next attempt. */
  readonly scratch: string;
  /** Milliseconds after which it is ended, whatever it does. */
  readonly limitMs: number;
}

/** A job without what the attempt itself adds. */
type Work = Omit<Job, 'nonce' | 'scratch'>;

/**
 * Runs a spec on a submission in its own process and listens until that has ended, by itself or by force.
 *
 * @throws Error if the process cannot be started
 */
export function attempt(work: Work, options: AttemptOptions): Promise<Attempt> {
  return new Listener(work, options).untilEnd(options.limitMs);
}

class Listener {
  readonly #limits: Work['limits'];
  readonly #process: Confined;
  readonly #judge: ReportStream;
  readonly #watch: ReportStream;
  #ended: Cause | undefined;
  #silenceTimer: PatientTimer | undefined;

  constructor(work: Work, { processes, judge, scratch }: AttemptOptions) {
    const nonce = randomBytes(32).toString('hex');
    this.#limits = work.limits;
    this.#judge = new ReportStream(nonce);
    this.#watch = new ReportStream(nonce);
    const nodeFlags = [
      `--max-old-space-size=${work.limits.heapMegabytes}`,
      // Code made from text could import modules by itself.
      '--disallow-code-generation-from-strings',
      // Memory that is given out again could hold the nonce.
      '--zero-fill-buffers',
    ];
    this.#process = processes.start(
      { file: judge, scratch, nodeFlags },
      {
        [REPORT_FD]: (text) => this.#hear(this.#judge, text),
        [WATCH_FD]: (text) => this.#hear(this.#watch, text),
      },
    );
    const job: Job = { ...work, nonce, scratch: this.#process.seen(scratch) };
    this.#process.tell(JSON.stringify(job, withoutMaps));
    this.#process.tellEnd();
  }

  async untilEnd(limitMs: number): Promise<Attempt> {
    this.#awaitSign();
    const limitTimer = new PatientTimer(limitMs, () => this.#end({ kind: 'time', limitMs }));
    const end = await this.#process.ended;
    limitTimer.stop();
    this.#silenceTimer?.stop();
    const { startFault } = this.#process;
    if (startFault !== undefined && this.#judge.reports.length === 0) {
      throw new Error(`its process could not be started: ${startFault}`);
    }
    const isThrough = this.#judge.has('end') || this.#judge.has('unloadable');
    return {
      reports: this.#judge.reports,
      cause: isThrough ? undefined : (this.#ended ?? this.#causeOf(end)),
      intruded: this.#judge.hasIntruder || this.#watch.hasIntruder,
    };
  }

  #hear(stream: ReportStream, text: string): void {
    this.#awaitSign();
    stream.hear(text);
    if (stream.isFull) this.#end({ kind: 'exit', how: 'it reported without an end' });
  }

  #awaitSign(): void {
    this.#silenceTimer?.stop();
    const { loadingMs, silenceMs } = this.#limits;
    // From its first test on, all has been loaded.
    const isLoading = !this.#judge.has('tests');
    const limitMs = isLoading ? loadingMs : silenceMs;
    const kind = isLoading ? 'loading' : 'silence';
    this.#silenceTimer = new PatientTimer(limitMs, () => this.#end({ kind, limitMs }));
  }

  #end(cause: Cause): void {
    this.#ended ??= cause;
    this.#process.end();
  }

  #causeOf({ code, signal }: ProcessEnd): Cause {
    const { heapMegabytes } = this.#limits;
    const unreadable = this.#judge.reports.find((report) => report.kind === 'unreadable-throw');
    if (unreadable !== undefined) return unreadable;
    return this.#watch.has('out-of-memory') || saysOutOfMemory(this.#process.stderr)
      ? { kind: 'out-of-memory', heapMegabytes }
      : causeOfEnd(code, signal);
  }
}

/** The judging process has no use for source maps, which are most of what was compiled. */
function withoutMaps(key: string, value: unknown): unknown {
  return key === 'map' ? undefined : value;
}
