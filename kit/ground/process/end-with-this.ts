import type { ChildProcess } from 'node:child_process';

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
