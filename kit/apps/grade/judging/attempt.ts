import { randomBytes } from 'node:crypto';
import { LIMITS } from '../../../judge/guard/limits';
import type { Condemned } from '../../../judge/guard/past-culprits';
import { type Cause, causeOfEnd, saysOutOfMemory } from '../../../judge/guard/sentences/stopped';
import type { Processes } from '../sandbox/confined';
import { inScratch } from '../sandbox/temporary-folder';
import { type Job, REPORT_FD, type Trial, WATCH_FD } from './inside/protocol';
import type { ReportLine } from './report-schema';
import { PatientTimer } from '../../../ground/process/patient-timer';
import { ReportStream } from './reports';

/** What to run, and where. */
export interface Run extends Pick<Job, 'exercise' | 'spec' | 'limits'> {
  readonly processes: Processes;
  /** The file with the judge's JavaScript. */
  readonly judge: string;
  /** An existing folder for temporary files; none of them is left. */
  readonly workFolder: string;
}

/** An answer, and what the process that judges it must know besides. */
type Work = Pick<Job, keyof Trial | 'following'> & { readonly condemned?: Condemned };

/** What one process reported about a submission and a spec. */
export interface Attempt {
  readonly reports: readonly ReportLine[];
  /** Why it ended too early. */
  readonly cause: Cause | undefined;
  /** Something that did not know the nonce wrote to where results are read from. */
  readonly intruded: boolean;
}

/** What a process may have resident: V8's heap, and as much again outside of it. */
const RESIDENT_MEGABYTES = 2 * LIMITS.heapMegabytes;
const FLAGS = [
  // Code made from text could import modules by itself.
  '--disallow-code-generation-from-strings',
  // Memory that is given out again could hold the nonce.
  '--zero-fill-buffers',
];

/**
 * Runs a spec on a submission in its own process and listens until that has ended, by itself or by force.
 *
 * @param limitMs milliseconds after which it is ended, whatever it does
 * @throws Error if the process cannot be started
 */
export function attempt(run: Run, work: Work, limitMs: number): Promise<Attempt> {
  return inScratch(run.workFolder, (scratch) => attemptIn(scratch, run, work, limitMs));
}

async function attemptIn(
  scratch: string,
  { processes, judge, exercise, spec, limits }: Run,
  { condemned = new Map(), ...trials }: Work,
  limitMs: number,
): Promise<Attempt> {
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
  const job: Job = {
    ...{ ...trials, exercise, spec, limits, nonce },
    condemned: [...condemned],
    residentMegabytes: RESIDENT_MEGABYTES,
    scratch: confined.seen(scratch),
  };
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
