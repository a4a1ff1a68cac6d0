import { relative } from 'node:path';
import type { Standing } from '../../judge/reporter/standing';
import type { Exercise } from '../../kata/exercise';
import { currentHint, followingHint, type Hint } from '../../kata/hints';
import { NotReset, resetExercise } from '../../kata/reset';
import { ROOT } from '../../kata/root';
import { nextOpen, openedFirst, type Progress, progressOf } from '../../kata/state/progress';
import type { StateFile } from '../../kata/state/state';
import { type Found, Runs } from './runs';
import type { Listener } from './watch-folder';

/** What a session needs of the world. */
export interface SessionWorld {
  readonly exercises: readonly Exercise[];
  readonly stateFile: StateFile;
  /** What the state file has said so far; views show it, since nothing above a screen stays readable. */
  readonly told: readonly string[];
  /** Judges an exercise as its files are now. */
  readonly judge: (exercise: Exercise) => Promise<Standing>;
  /** Ends the run that is under way; the promise of `judge` is then rejected. */
  readonly abandon: () => void;
  /** Tells of each save in a folder, until the function that it returns is called. */
  readonly watch: (folder: string, listener: Listener) => () => void;
}

/** What has happened to a session: an exercise was opened, its files were saved, a run began or ended, words changed. */
export type Change = 'opened' | 'saved' | 'run' | 'said';

/**
 * One `npm start`: which exercise is open, what its last run has found, and what can be done. It draws nothing. Views
 * subscribe to it, call its actions and read it again at each change, so that all of them show the same.
 */
export class Session {
  readonly #world: SessionWorld;
  readonly #runs: Runs;
  readonly #listeners = new Set<(change: Change) => void>();
  #isNew: boolean;
  #exercise: Exercise;
  #found: Found | undefined;
  #hint: Hint | undefined;
  #note: readonly string[] = [];
  readonly #notices = new Set<string>();
  #progress: readonly Progress[] | undefined;
  #unwatch: (() => void) | undefined;

  /** @throws Error if there is no exercise */
  constructor(world: SessionWorld) {
    const { exercises, stateFile, judge, abandon } = world;
    this.#world = world;
    this.#isNew = !stateFile.exists;
    const open = openedFirst(exercises, stateFile.read());
    if (open === undefined) throw new Error('there is no exercise to open');
    this.#exercise = open;
    this.#runs = new Runs({
      judge,
      abandon,
      onStart: () => this.#changed('run'),
      onFound: (exercise, found) => {
        // Another exercise may have been opened in the meantime; its own run follows.
        if (exercise === this.#exercise) this.#found = found;
      },
      onIdle: () => this.#changed('run'),
    });
  }

  get exercises(): readonly Exercise[] {
    return this.#world.exercises;
  }

  /** Whether nothing was ever done in this checkout, nor in this session. */
  get isNew(): boolean {
    return this.#isNew;
  }

  /** The exercise that is open. */
  get exercise(): Exercise {
    return this.#exercise;
  }

  /** What its last run has found, or the sentence that says why nothing is known. Undefined until its first run ends. */
  get found(): Found | undefined {
    return this.#found;
  }

  get isRunning(): boolean {
    return this.#runs.isRunning;
  }

  /** The hint that is shown. */
  get hint(): Hint | undefined {
    return this.#hint;
  }

  /** What the last action has to say, a paragraph each. */
  get note(): readonly string[] {
    return this.#note;
  }

  /** What holds as long as the session lasts, such as that progress cannot be written. A sentence each. */
  get notices(): readonly string[] {
    return [...this.#world.told, ...this.#notices];
  }

  /** Every exercise as it was judged last. Read from disk once after each change and {@link refresh}. */
  get progress(): readonly Progress[] {
    this.#progress ??= progressOf(this.#world.exercises, this.#world.stateFile.read());
    return this.#progress;
  }

  /** Whether the exercise that is open is done, as it is now. */
  get isDone(): boolean {
    return progressOf([this.#exercise], this.#world.stateFile.read())[0]?.stage === 'done';
  }

  /** Calls a listener after each change, until the function that this returns is called. */
  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads {@link progress} again: other commands and other exercises' files change it without a save in this one. */
  refresh(): void {
    this.#progress = undefined;
  }

  /** Opens the exercise to go on with and runs it. Call this once. */
  start(): void {
    this.#open(this.#exercise, []);
  }

  /** Ends the watch. */
  end(): void {
    this.#unwatch?.();
  }

  /** Opens an exercise and runs it. */
  open(exercise: Exercise): void {
    this.#isNew = false;
    this.#open(exercise, []);
  }

  /** Opens the exercise after this one, or says why not. */
  next(): void {
    if (!this.isDone) {
      return this.say(
        'This exercise is not done yet. To leave it for later, choose another from the list.',
      );
    }
    const following = this.exercises[this.exercises.indexOf(this.#exercise) + 1];
    const next = following ?? nextOpen(this.progress);
    if (next === undefined) return this.say('All exercises are done.');
    this.open(next);
  }

  /** Opens the exercise before this one; the first stays. */
  previous(): void {
    this.open(this.exercises[Math.max(this.exercises.indexOf(this.#exercise) - 1, 0)]!);
  }

  /** Runs the exercise's spec, or, while a run is under way, once more after it. */
  run(): void {
    this.#runs.request(this.#exercise);
  }

  /** As {@link run}, asked for without a save. */
  runAgain(): void {
    // A run that is under way is of the code as it is: a save would have begun another.
    if (this.isRunning) return this.say('The spec is running already.');
    this.#note = ['You asked for it: the spec runs again.'];
    this.run();
  }

  /** Shows the hint that was shown last, or the first; once a hint is shown, the one after it, and then the first again. */
  showHint(): void {
    const shown = this.#hint === undefined ? currentHint : followingHint;
    this.#hint = shown(this.#exercise, this.#world.stateFile);
    this.say(...(this.#hint === undefined ? ['The lesson has no hints.'] : []));
  }

  /** Takes away the hint and the note. */
  clear(): void {
    this.#isNew = false;
    this.#hint = undefined;
    this.say();
  }

  /** Puts the stub in the place of the learner's code, which is kept beside it. */
  reset(): void {
    try {
      const backup = resetExercise(this.#exercise, new Date());
      // Opened again: its folder may be another one.
      this.#open(
        this.#exercise,
        backup === undefined ? [] : [`Your code is in ${relative(ROOT, backup)}`],
      );
    } catch (error) {
      if (!(error instanceof NotReset)) throw error;
      this.say(error.message);
    }
  }

  /** Replaces the note. */
  say(...note: readonly string[]): void {
    this.#note = note;
    this.#emit('said');
  }

  #open(exercise: Exercise, note: readonly string[]): void {
    this.#unwatch?.();
    if (exercise !== this.#exercise) this.#hint = undefined;
    this.#exercise = exercise;
    this.#found = undefined;
    this.#note = note;
    this.#unwatch = this.#world.watch(exercise.folder, {
      onSave: () => this.#saved(),
      onBlind: (sentence) => {
        this.#notices.add(sentence);
        this.#emit('said');
      },
    });
    this.#world.stateFile.update((state) => ({ ...state, current: exercise.name }));
    this.#changed('opened');
    this.run();
  }

  #saved(): void {
    // A reset is a save, too, and where the code went must stay readable.
    if (this.#exercise.isBegun) this.#note = [];
    this.#isNew = false;
    this.#changed('saved');
    this.run();
  }

  /** Files may have changed. */
  #changed(change: Change): void {
    this.#progress = undefined;
    this.#emit(change);
  }

  #emit(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}
