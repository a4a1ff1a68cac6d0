import { bar } from '../text/bar';
import { truncated } from '../text/columns';

/** Where a progress bar goes. */
export type ProgressTerminal = Pick<NodeJS.WriteStream, 'isTTY' | 'columns'> & {
  write(text: string): unknown;
};

/** A progress bar. On a pipe it stays silent, because a line for each step would bury the findings. */
export class ProgressLine {
  constructor(private readonly terminal: ProgressTerminal) {}

  show(done: number, total: number, what: string): void {
    const { isTTY, columns } = this.terminal;
    if (!isTTY) return;
    const text = truncated(`${bar(done, total, 30)} ${what}`, (columns || 80) - 1);
    this.terminal.write(`\r\u001B[2K${text}`);
  }

  clear(): void {
    if (this.terminal.isTTY) this.terminal.write('\r\u001B[2K');
  }
}

/** The progress bar of a command. */
export const progress = new ProgressLine(process.stdout);
