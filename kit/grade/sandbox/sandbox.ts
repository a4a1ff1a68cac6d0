import type { SandboxLevel } from '../record';

/** What the judging process needs, wherever it runs. */
export interface Place {
  /** The file with the judge's JavaScript; nothing else has to be readable. */
  readonly judge: string;
  /** The one folder to write to, empty and real (no link on the way to it). */
  readonly scratch: string;
  readonly nodeFlags: readonly string[];
}

/** How to start the judging process. */
export interface Start {
  readonly command: string;
  readonly args: readonly string[];
  /** The scratch folder's path as the process sees it. */
  readonly scratch: string;
}

/** A way to keep what a submission does from everything else. */
export interface Sandbox {
  readonly level: SandboxLevel;
  /** What it keeps a submission from, in a sentence for the instructor. */
  readonly promise: string;
  /** Node's version as started in it, or `undefined` where it does not work here. */
  tried(): string | undefined;
  start(place: Place): Start;
}
