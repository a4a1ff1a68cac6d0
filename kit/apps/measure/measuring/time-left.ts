import { ProgressLine, type ProgressTerminal } from '../../../ground/command-line/progress-line';
import { countName } from '../counts';
import type { Task } from '../inside/protocol';

/** A progress bar over all measurements, with the time that is left; on a pipe it stays silent. */
export class TimeLeft {
  readonly #line: ProgressLine;
  readonly #total: number;
  readonly #start = performance.now();
  #done = 0;
  #task: Task | undefined;

  constructor(tasks: readonly Task[], terminal: ProgressTerminal) {
    this.#line = new ProgressLine(terminal);
    this.#total = tasks.reduce((sum, task) => sum + expectedSeconds(task), 0);
  }

  begin(task: Task): void {
    this.#task = task;
    this.#show(0);
  }

  /** @param values how many values of the current task have come */
  advance(values: number): void {
    const { count } = this.#task!;
    this.#show(expectedSeconds(this.#task!) * Math.min(1, values / count));
  }

  end(): void {
    this.#done += expectedSeconds(this.#task!);
    this.#line.clear();
  }

  #show(doneOfTask: number): void {
    const done = this.#done + doneOfTask;
    const seconds = (performance.now() - this.#start) / 1000;
    const left = done === 0 ? this.#total : (seconds / done) * (this.#total - done);
    const percent = Math.floor((done / this.#total) * 100);
    this.#line.show(percent, 100, ` ${timeName(left)} left  ${nameOf(this.#task!)}`);
  }
}

/** How long tasks took on one machine. Only the proportions count: the clock gives the rest. */
function expectedSeconds({ kind, count }: Task): number {
  switch (kind) {
    case 'array':
      return 2 + Math.min(count, LONGEST_ARRAY) * 1.5e-7;
    case 'generator':
      return 2 + count * 2e-8;
    case 'parts':
      return 6;
  }
}

/** V8 ends an attempt at about this length. */
const LONGEST_ARRAY = 1.2e8;

function nameOf({ kind, count }: Task): string {
  return kind === 'parts' ? 'weighing the parts' : `${kind}, ${countName(count)} numbers`;
}

function timeName(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
