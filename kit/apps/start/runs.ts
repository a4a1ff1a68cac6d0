import type { Exercise } from '../../kata/exercise';
import { IncompleteExercise } from '../../kata/incomplete';
import type { SessionWorld } from './session-world';
import type { Judged } from '../../judge/reporter/judged';

/** A run is nearly over by then, or it is stuck. */
const PATIENCE_MS = 1_000;

/** After so long, people begin to wonder what is happening. */
const SLOW_MS = 2_000;

/** The result of a run: how far the exercise is, or a sentence that says why this is not known. */
export type Found = Judged | string;

/** How runs are made and what hears of them. */
export interface RunsOptions extends Pick<SessionWorld, 'judge' | 'abandon'> {
  /** Not called for a run that was abandoned. */
  readonly onFound: (exercise: Exercise, found: Found) => void;
  /** Called when a run begins, again and again while it takes long, and when no run follows. */
  readonly onChange: () => void;
}

/** One run at a time. A request during a run leads to one more run after it, however many requests there are. */
export class Runs {
  isRunning = false;
  /** Whether the current run takes long. */
  isSlow = false;
  #wanted: Exercise | undefined;
  #patience: NodeJS.Timeout | undefined;
  #isAbandoned = false;

  constructor(private readonly options: RunsOptions) {}

  /** Runs an exercise, or, while another run is active, runs it after that one. */
  request(exercise: Exercise): void {
    this.#wanted = exercise;
    if (!this.isRunning) return void this.#runAllWanted();
    // An endless loop may keep a run for half a minute, and this request is for the code that mends it.
    // Again and again: while TypeScript compiles, or jest starts, there is nothing yet that could be ended.
    this.#patience ??= setInterval(() => {
      this.#isAbandoned = true;
      this.options.abandon();
    }, PATIENCE_MS);
  }

  async #runAllWanted(): Promise<void> {
    while (this.#wanted !== undefined) {
      const exercise = this.#wanted;
      this.#wanted = undefined;
      this.isRunning = true;
      this.options.onChange();
      const slow = setInterval(() => {
        this.isSlow = true;
        this.options.onChange();
      }, SLOW_MS);
      const found = await this.options.judge(exercise).catch(sentenceFor);
      clearInterval(slow);
      this.isSlow = false;
      clearInterval(this.#patience);
      this.#patience = undefined;
      if (!this.#isAbandoned) this.options.onFound(exercise, found);
      this.#isAbandoned = false;
    }
    this.isRunning = false;
    this.options.onChange();
  }
}

/** Whatever goes wrong in a run, the session continues: the next save tries again. */
function sentenceFor(error: unknown): string {
  if (error instanceof IncompleteExercise) return error.message;
  const [line = ''] = String(error).split('\n');
  return `Something other than your code failed. The next save tries again. ${line}`;
}
