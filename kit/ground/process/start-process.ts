import { type ChildProcess, fork, type ForkOptions } from 'node:child_process';

const running = new Set<ChildProcess>();

// A process in an endless loop does not notice that its parent has ended.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Sees to it that a process ends with this one. Where this one is killed, only `endWithParent` in that process helps. */
export function endWithThis(child: ChildProcess): void {
  running.add(child);
  child.once('exit', () => running.delete(child));
}

/**
 * Starts a TypeScript file of the kit as a process, with a channel. It ends with this one.
 *
 * @param nodeFlags those of this process, such as a preload or an inspector's port, are not for its children
 */
export function startProcess(
  file: string,
  nodeFlags: readonly string[],
  options: Omit<ForkOptions, 'execArgv'> = {},
): ChildProcess {
  const execArgv = ['--require', require.resolve('tsx/cjs'), ...nodeFlags];
  const child = fork(file, { ...options, execArgv });
  endWithThis(child);
  return child;
}
