import type { SandboxLevel } from '../records/record';

/** What a process needs, wherever it runs. */
export interface Place {
  /** The file with its JavaScript. */
  readonly program: string;
  /** The one folder to write to, empty and real (no link on the way to it). */
  readonly scratch: string;
  /** Folders that it may read beside; real, too. */
  readonly readable?: readonly string[];
  readonly nodeFlags: readonly string[];
  /** What the program is given as arguments: paths of those above, as they are seen inside. */
  readonly args?: readonly string[];
}

/** How to start a process. */
export interface Start {
  readonly command: string;
  readonly args: readonly string[];
  /** A path of {@link Place} as the process sees it. */
  readonly seen: (path: string) => string;
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
