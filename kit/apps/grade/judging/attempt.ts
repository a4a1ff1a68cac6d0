import { randomBytes } from 'node:crypto';
import { type Cause, causeOfEnd, saysOutOfMemory } from '../../../judge/guard/sentences/stopped';
import type { Processes } from '../sandbox/confined';
import { type Job, REPORT_FD, WATCH_FD } from './inside/protocol';
import type { ReportLine } from './report-schema';
import { PatientTimer } from '../../../ground/process/patient-timer';
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

const FLAGS = [
  // Code made from text could import modules by itself.
  '--disallow-code-generation-from-strings',
  // Memory that is given out again could hold the nonce.
  '--zero-fill-buffers',
];

/**
 * Runs a spec on a submission in its own process and listens until that has ended, by itself or by force.
 *
 * @throws Error if the process cannot be started
 */
export async function attempt(
  work: Work,
  { processes, judge, scratch, limitMs }: AttemptOptions,
): Promise<Attempt> {
  const { limits } = work;
  const nonce = randomBytes(32).toString('hex');
  const [judgeStream, watchStream] = [new ReportStream(nonce), new ReportStream(nonce)];
  let forced: Cause | undefined;
  let silenceTimer: PatientTimer | undefined;
  const end = (cause: Cause): void => {
    forced ??= cause;
    confined.end();
  };
  const awaitSign = (): void => {
    silenceTimer?.stop();
    // From its first test on, all has been loaded.
    const kind = judgeStream.has('tests') ? 'silence' : 'loading';
    const signMs = kind === 'silence' ? limits.silenceMs : limits.loadingMs;
    silenceTimer = new PatientTimer(signMs, () => end({ kind, limitMs: signMs }), confined);
  };
  const hearBy = (stream: ReportStream) => (text: string) => {
    awaitSign();
    stream.hear(text);
    if (stream.isFull) end({ kind: 'exit', how: 'it reported without an end' });
  };
  const confined = processes.start(
    {
      ...{ file: judge, scratch },
      nodeFlags: [`--max-old-space-size=${limits.heapMegabytes}`, ...FLAGS],
    },
    { [REPORT_FD]: hearBy(judgeStream), [WATCH_FD]: hearBy(watchStream) },
  );
  const job: Job = { ...work, nonce, scratch: confined.seen(scratch) };
  confined.tell(JSON.stringify(job, withoutMaps));
  confined.tellEnd();
  awaitSign();
  const limitTimer = new PatientTimer(limitMs, () => end({ kind: 'time', limitMs }));
  const { code, signal } = await confined.ended;
  limitTimer.stop();
  silenceTimer?.stop();

  const { reports } = judgeStream;
  if (confined.startFault !== undefined && reports.length === 0) {
    throw new Error(`its process could not be started: ${confined.startFault}`);
  }
  const isThrough = judgeStream.has('end') || judgeStream.has('unloadable');
  const unreadable = reports.find((report) => report.kind === 'unreadable-throw');
  const isOutOfMemory = watchStream.has('out-of-memory') || saysOutOfMemory(confined.stderr);
  const own = isOutOfMemory
    ? ({ kind: 'out-of-memory', heapMegabytes: limits.heapMegabytes } as const)
    : causeOfEnd(code, signal);
  return {
    reports,
    cause: isThrough ? undefined : (forced ?? unreadable ?? own),
    intruded: judgeStream.hasIntruder || watchStream.hasIntruder,
  };
}

/** The judging process has no use for source maps, which are most of what was compiled. */
function withoutMaps(key: string, value: unknown): unknown {
  return key === 'map' ? undefined : value;
}
