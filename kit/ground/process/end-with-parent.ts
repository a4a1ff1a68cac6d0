import { Worker } from 'node:worker_threads';

const LOOK_MS = 1_000;

/**
 * Ends this process once its parent has gone. Where that was killed, an endless loop here keeps the channel's end from
 * being noticed, and would continue forever; a separate thread notices.
 */
export function endWithParent(): void {
  const look = `setInterval(() => {
    try {
      process.kill(${process.ppid}, 0);
    } catch {
      process.kill(process.pid, 'SIGKILL');
    }
  }, ${LOOK_MS})`;
  // Flags of this process, such as a preload, would only make the thread's start take longer.
  new Worker(look, { eval: true, execArgv: [] }).unref();
}
