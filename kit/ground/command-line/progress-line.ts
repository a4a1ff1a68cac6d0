import { bar } from '../text/bar';
import { truncated } from '../text/width';

/** The progress bar of a command. On a pipe it stays silent, because a line for each step would bury the findings. */
export const progress = {
  show(done: number, total: number, what: string): void {
    if (!process.stdout.isTTY) return;
    const text = truncated(`${bar(done, total, 30)} ${what}`, (process.stdout.columns ?? 80) - 1);
    process.stdout.write(`\r\u001B[2K${text}`);
  },

  clear(): void {
    if (process.stdout.isTTY) process.stdout.write('\r\u001B[2K');
  },
};
