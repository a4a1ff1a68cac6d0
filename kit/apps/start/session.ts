import { EventEmitter } from 'node:events';
import type { Exercise } from '../../kata/exercise';
import { showHint } from '../../kata/lesson/hints';
import { Board } from '../../kata/state/board';
import { allAreDone } from '../../kata/state/progress';
import type { Standing } from '../../kata/state/standing';
import { resetWithNote } from './reset-note';
import { type Found, Runs } from './runs';
import type { Change, Remarks, SessionWorld } from './session-world';

const RUNS_ALREADY = 'The spec is running already.';

/**
 * One `npm start`: which exercise is open, what its last run has found, and what can be done. It draws nothing. Views
 * listen to it, call its actions and read it again at each change, so that all of them show the same.
 */
export class Session extends EventEmitter<{ change: [Change] }> {
  readonly exercises: readonly Exercise[];
  readonly #world: SessionWorld;
  readonly #board: Board;
  readonly #runs: Runs;
  #exercise: Exercise;
  #found: Found | undefined;
  #remarks: Remarks;
  #unwatch: (() => void) | undefined;

  /** @throws Error if there is no exercise */
  constructor(world: SessionWorld) {
    super();
    this.#world = world;
    this.exercises = world.exercises;
    this.#board = new Board(world.exercises, world.stateFile);
    this.#remarks = { isNew: world.stateFile.read().current === undefined, notices: [], note: [] };
    this.#exercise = world.wanted ?? this.#board.first;
    this.#runs = new Runs({
      ...world,
      onFound: (exercise, found) => {
        // Another exercise may have been opened in the meantime; its own run follows.
        if (exercise === this.#exercise) this.#found = found;
        if (this.#remarks.note.includes(RUNS_ALREADY)) this.#remark({ note: [] });
      },
      onChange: () => this.#changed('run'),
    });
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

  /** While a run takes long: what it is doing. */
  get slow(): string | undefined {
    if (!this.#runs.isSlow) return undefined;
    const test = this.#world.runningTest?.();
    return test === undefined ? 'loading the spec and your code' : `running: ${test}`;
  }

  get remarks(): Remarks {
    // What the state file says is said while it is read, which may be at any time.
    return { ...this.#remarks, notices: [...this.#world.told, ...this.#remarks.notices] };
  }

  /** Every exercise as it was judged last; read from disk once after each change and {@link refresh}. */
  get progress(): readonly Standing[] {
    return this.#board.progress;
  }

  /** Whether the exercise that is open is done, as it is now. */
  get isDone(): boolean {
    return this.#board.isDone(this.#exercise);
  }

  /** The exercise after this one, or the first that is not done. Undefined if none is left. */
  get following(): Exercise | undefined {
    return this.#board.after(this.#exercise);
  }

  /** Reads {@link progress} again: other commands and other exercises' files change it without a save in this one. */
  refresh(): void {
    this.#board.forget();
  }

  /** Opens the first exercise and runs it. Call this once. */
  start(): void {
    this.#open(this.#exercise, []);
  }

  /** Ends the watch. */
  end(): void {
    this.#unwatch?.();
  }

  /** Opens an exercise and runs it. */
  open(exercise: Exercise): void {
    this.#remark({ isNew: false });
    this.#open(exercise, []);
  }

  /** Opens the exercise after this one, or says why not. */
  next(): void {
    if (!this.isDone) return this.say('This exercise is not done yet. The list leads to others.');
    if (this.following === undefined) return this.say(allAreDone(this.progress));
    this.open(this.following);
  }

  /** Opens the exercise before this one; the first stays. */
  previous(): void {
    this.open(this.#board.before(this.#exercise));
  }

  /** Marks an exercise as known, or takes the mark away. It is then skipped, and not counted as done. */
  toggleKnown(exercise: Exercise): void {
    this.#board.toggleKnown(exercise);
    this.emit('change', 'said');
  }

  /** Runs the exercise's spec, or, while another run is active, once more after it. */
  run(): void {
    this.#runs.request(this.#exercise);
  }

  /** As {@link run}, asked for without a save. */
  runAgain(): void {
    // The current run uses the newest code: a save would have started another run.
    if (this.isRunning) return this.say(RUNS_ALREADY);
    this.#remark({ note: ['You asked for it: the spec runs again.'] });
    this.run();
  }

  /** Shows the hint that was shown last, or the first. Once a hint is shown: the one after it, after the last the first. */
  showHint(): void {
    const which = this.#remarks.hint === undefined ? 'current' : 'following';
    const hint = showHint(this.#exercise, this.#world.stateFile, which);
    this.#remark({ hint });
    this.say(...(hint === undefined ? ['The lesson has no hints.'] : []));
  }

  /** Takes away the hint and the note. */
  clear(): void {
    this.#remark({ isNew: false, hint: undefined });
    this.say();
  }

  /** Puts the stub in place of the learner's code, which is kept next to it. */
  reset(): void {
    const { isReset, note } = resetWithNote(this.#exercise);
    // Its folder may be another one.
    if (isReset) this.#open(this.#exercise, note);
    else this.say(...note);
  }

  /** Replaces the note. */
  say(...note: readonly string[]): void {
    this.#remark({ note });
    this.emit('change', 'said');
  }

  #open(exercise: Exercise, note: readonly string[]): void {
    this.#unwatch?.();
    this.#remark({ note, ...(exercise === this.#exercise ? {} : { hint: undefined }) });
    this.#exercise = exercise;
    this.#found = undefined;
    this.#unwatch = this.#world.watch(exercise.folder, {
      onSave: () => this.#saved(),
      onBlind: (sentence) => {
        this.#remark({ notices: [...new Set([...this.#remarks.notices, sentence])] });
        this.emit('change', 'said');
      },
    });
    this.#board.open(exercise);
    this.emit('change', 'opened');
    this.run();
  }

  #saved(): void {
    // A reset is a save, too, and where the code went must stay readable.
    this.#remark({ isNew: false, ...(this.#exercise.isBegun ? { note: [] } : {}) });
    this.#changed('saved');
    this.run();
  }

  #remark(change: Partial<Remarks>): void {
    this.#remarks = { ...this.#remarks, ...change };
  }

  /** Files may have changed. */
  #changed(change: Change): void {
    this.#board.forget();
    this.emit('change', change);
  }
}
