import type { Exercise } from '../exercise';
import { nextOpen, openedFirst, progressOf } from './progress';
import type { Standing } from './standing';
import type { StateFile } from './state';

/**
 * Every exercise with what is remembered of it. Finding that out reads several files of each exercise, so it is done once
 * and kept until {@link forget} says that something may have changed.
 */
export class Board {
  #progress: readonly Standing[] | undefined;

  constructor(
    private readonly exercises: readonly Exercise[],
    private readonly stateFile: StateFile,
  ) {}

  get progress(): readonly Standing[] {
    this.#progress ??= progressOf(this.exercises, this.stateFile.read());
    return this.#progress;
  }

  /**
   * The exercise to open first.
   *
   * @throws Error if there is none
   */
  get first(): Exercise {
    const first = openedFirst(this.exercises, this.stateFile.read());
    if (first === undefined) throw new Error('there is no exercise to open');
    return first;
  }

  /** Whether an exercise is done with its files as they are now. */
  isDone(exercise: Exercise): boolean {
    return this.#now(exercise).stage === 'done';
  }

  /** The exercise after another one, or the first that is not done. Undefined if all are done or marked as known. */
  after(exercise: Exercise): Exercise | undefined {
    return this.exercises[this.exercises.indexOf(exercise) + 1] ?? nextOpen(this.progress);
  }

  /** The exercise before another one; the first is its own. */
  before(exercise: Exercise): Exercise {
    return this.exercises[this.exercises.indexOf(exercise) - 1] ?? exercise;
  }

  /** Remembers that an exercise is the one to open first. */
  open(exercise: Exercise): void {
    this.stateFile.update((state) => ({ ...state, current: exercise.name }));
    this.forget();
  }

  /** Marks an exercise as known, or takes the mark away. One that is done needs no mark and gets none. */
  toggleKnown(exercise: Exercise): void {
    const { stage } = this.#now(exercise);
    if (stage === 'done') return;
    this.stateFile.remember(exercise.name, { isKnown: stage !== 'known' });
    this.forget();
  }

  /** Says that files may have changed. */
  forget(): void {
    this.#progress = undefined;
  }

  #now(exercise: Exercise): Standing {
    return progressOf([exercise], this.stateFile.read())[0]!;
  }
}
