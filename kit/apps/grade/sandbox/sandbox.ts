import { spawnSync } from 'node:child_process';
import type { SandboxLevel } from '../records/record';

/** What every process needs, in every sandbox. */
export interface Program {
  /** The file with its JavaScript. */
  readonly file: string;
  /** The only folder that it may write to: empty, and a real path without links. */
  readonly scratch: string;
  /** Other folders that it may read, also real paths. */
  readonly readable?: readonly string[];
  readonly nodeFlags: readonly string[];
  /** The program's arguments: the paths above, as they are inside the sandbox. */
  readonly args?: readonly string[];
}

/** How to start a process. */
export interface Start {
  readonly command: string;
  readonly args: readonly string[];
  /** Translates a path of {@link Program} to the path inside the sandbox. */
  readonly seen: (path: string) => string;
}

/** A way to protect everything else from a submission. */
export interface Sandbox {
  readonly level: SandboxLevel;
  /** What a submission cannot do in it, in a sentence for the instructor. */
  readonly promise: string;
  /** The version of the Node that runs in it, or `undefined` if it does not work on this machine. */
  tried(): string | undefined;
  start(program: Program): Start;
}

/** What `--version` prints in it, or `undefined` if it does not work on this machine. */
export function versionBy(command: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(command, [...args, '--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
