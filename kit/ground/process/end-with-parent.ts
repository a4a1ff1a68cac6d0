import { Worker } from 'node:worker_threads';

const LOOK_MS = 1_000;

/**
 * Ends this process when its parent has ended. If the parent was killed, an endless loop here would never notice the end
 * of the channel, so a separate thread watches it.
 */
export function endWithParent(): void {
  process.on('disconnect', () => process.exit());
  const look = `setInterval(() => {
    try {
      process.kill(${process.ppid}, 0);
    } catch {
      process.kill(process.pid, 'SIGKILL');
    }
  }, ${LOOK_MS})`;
  // Flags of this process, such as a preload, would only delay the thread.
  new Worker(look, { eval: true, execArgv: [] }).unref();
}
