import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Exercise } from '../../kata/exercise';
import { nextHint } from '../../kata/hints';
import { IncompleteExercise } from '../../kata/incomplete';
import { NotReset, resetExercise } from '../../kata/reset';
import { ROOT } from '../../kata/root';
import type { Standing } from '../../judge/reporter/standing';
import { nextOpen, openedFirst, type Progress, progressOf } from '../../kata/state/progress';
import type { StateFile } from '../../kata/state/state';
import { fit, type Parts, type Size } from './fit';
import * as screens from './screens';

/** A run is nearly over by then, or it is stuck. */
const PATIENCE_MS = 1_000;

/** What a session needs of the world. */
export interface Surroundings {
  readonly exercises: readonly Exercise[];
  readonly stateFile: StateFile;
  /** What the state file has said so far; a screen has to show it, since nothing above a screen stays to be read. */
  readonly told: readonly string[];
  /** Judges an exercise as its files are now. */
  readonly judge: (exercise: Exercise) => Promise<Standing>;
  /** Ends the run that is under way; what `judge` promised is rejected. */
  readonly abandon: () => void;
  /** Calls back at each save in an exercise's folder, until the function that it returns is called. */
  readonly watch: (exercise: Exercise, onSave: () => void) => () => void;
  /** Shows a screen in place of the one before. */
  readonly show: (lines: readonly string[]) => void;
  /** How large a screen can be. */
  readonly size: () => Size;
  readonly onQuit: () => void;
}

interface Question {
  readonly text: string;
  readonly onYes: () => void;
}

/**
 * One `npm start` in a terminal: which exercise is open, what is shown, and what keys and saves do to it. Keys work at
 * any time; a save during a run leads to another run when that one ends, which it soon does.
 */
export class Session {
  readonly #world: Surroundings;
  #current: Exercise;
  /** What was found out about the current exercise, or the sentence that says why nothing could be. */
  #standing: Standing | string | undefined;
  #unwatch: (() => void) | undefined;
  #isRunning = false;
  #isStale = false;
  #patience: NodeJS.Timeout | undefined;
  #isAbandoned = false;
  #showsAll = false;
  /** The cursor in the list; undefined while that is not shown. */
  #cursor: number | undefined;
  #question: Question | undefined;
  /** A few lines on top of the result. */
  #note: readonly string[];
  /** Lines in place of the result. */
  #page: readonly string[] | undefined;

  constructor(world: Surroundings) {
    const { exercises, stateFile } = world;
    this.#world = world;
    this.#note = stateFile.exists ? [] : screens.welcome();
    const open = openedFirst(exercises, stateFile.read());
    if (open === undefined) throw new Error('there is no exercise to open');
    this.#current = open;
  }

  get current(): Exercise {
    return this.#current;
  }

  /** Opens the current exercise and runs it. */
  start(): void {
    this.#open(this.#current, this.#note);
  }

  /** Runs the current exercise's spec, or, where a run is under way, once more after it. */
  run(): void {
    this.#isStale = true;
    if (!this.#isRunning) void this.#runWhileStale();
    // An endless loop may keep a run for half a minute, and here is the code that mends it.
    // Again and again: while TypeScript compiles, or jest starts, there is nothing to be ended yet.
    else this.#patience ??= setInterval(() => this.#abandon(), PATIENCE_MS);
  }

  /** Shows again what is shown, as when the terminal's size has changed. */
  redraw(): void {
    this.#render();
  }

  /** Takes a key by the name that node:readline gives it: `n`, `up`, `return`, `escape`. */
  press(key: string): void {
    if (this.#question !== undefined) this.#answer(key);
    else if (this.#cursor !== undefined) this.#pressInList(key, this.#cursor);
    else this.#pressInExercise(key);
  }

  async #runWhileStale(): Promise<void> {
    this.#isRunning = true;
    while (this.#isStale) {
      this.#isStale = false;
      this.#render();
      const exercise = this.#current;
      const standing = await this.#world.judge(exercise).catch(sentenceFor);
      clearInterval(this.#patience);
      this.#patience = undefined;
      // Another exercise may have been opened meanwhile; its own run follows.
      if (exercise === this.#current && !this.#isAbandoned) this.#standing = standing;
      this.#isAbandoned = false;
    }
    this.#isRunning = false;
    this.#render();
  }

  #abandon(): void {
    this.#isAbandoned = true;
    this.#world.abandon();
  }

  #pressInExercise(key: string): void {
    const { exercises } = this.#world;
    const index = exercises.indexOf(this.#current);
    switch (key) {
      case 'n':
        return this.#next(exercises[index + 1]);
      case 'p':
        return this.#open(exercises[Math.max(index - 1, 0)]!);
      case 'l':
        this.#cursor = index;
        return this.#render();
      case 'h':
        return this.#hint();
      case 'a':
        this.#showsAll = !this.#showsAll;
        this.#page = undefined;
        return this.#render();
      case 's':
        return this.#solution();
      case 'r':
        if (!this.#current.isBegun)
          return this.#say(['There is nothing to reset: it is the stub.']);
        return this.#ask('Reset this exercise to its stub? Your code is kept beside it.', () =>
          this.#reset(),
        );
      case 'return':
      case 'enter':
        return this.#runAgain();
      case 'q':
        return this.#quit();
      case 'escape':
        return this.#say([]);
    }
  }

  #pressInList(key: string, cursor: number): void {
    const { exercises } = this.#world;
    switch (key) {
      case 'up':
      case 'k':
        this.#cursor = Math.max(cursor - 1, 0);
        return this.#render();
      case 'down':
      case 'j':
        this.#cursor = Math.min(cursor + 1, exercises.length - 1);
        return this.#render();
      case 'return':
      case 'enter':
        return this.#open(exercises[cursor]!);
      case 'l':
      case 'escape':
        this.#cursor = undefined;
        return this.#render();
      case 'q':
        return this.#quit();
    }
  }

  #answer(key: string): void {
    const question = this.#question;
    if (key !== 'y' && key !== 'n' && key !== 'escape') return;
    this.#question = undefined;
    if (key === 'y') question?.onYes();
    else this.#render();
  }

  #runAgain(): void {
    // A run that is under way is of the code as it is: a save would have begun another.
    if (this.#isRunning) return this.#say(['The spec is running already.']);
    this.#note = ['You pressed Enter: the spec runs again.'];
    this.#page = undefined;
    this.run();
  }

  #next(following: Exercise | undefined): void {
    if (this.#stageOfCurrent() !== 'done') {
      return this.#say([
        'This exercise is not done yet. To leave it for later, choose another with l.',
      ]);
    }
    const next = following ?? nextOpen(this.#progress());
    if (next === undefined) return this.#say(['All exercises are done.']);
    this.#open(next);
  }

  #hint(): void {
    const hint = nextHint(this.#current, this.#world.stateFile, false);
    if (hint === undefined) return this.#say(['The lesson has no hints.']);
    const { number } = this.#current;
    const last = `, the last; from the first: npm run hint ${number} -- --restart`;
    this.#say([
      `Hint ${hint.number} of ${hint.of}${hint.number === hint.of ? last : ''}`,
      '',
      `  ${hint.text}`,
    ]);
  }

  #solution(): void {
    const tell = (): void => {
      const { reference } = this.#current;
      this.#page = [
        relative(ROOT, reference),
        '',
        ...readFileSync(reference, 'utf8').trimEnd().split('\n'),
        '',
        'Escape goes back.',
      ];
      this.#render();
    };
    if (this.#stageOfCurrent() === 'done') tell();
    else this.#ask('This exercise is not done yet. Show the solution all the same?', tell);
  }

  #reset(): void {
    try {
      const backup = resetExercise(this.#current, new Date());
      // Opened anew: its folder may be another one.
      this.#open(
        this.#current,
        backup === undefined ? [] : [`Your code is in ${relative(ROOT, backup)}`],
      );
    } catch (error) {
      if (!(error instanceof NotReset)) throw error;
      this.#say([error.message]);
    }
  }

  #quit(): void {
    this.#unwatch?.();
    this.#world.onQuit();
  }

  #open(exercise: Exercise, note: readonly string[] = []): void {
    this.#unwatch?.();
    this.#current = exercise;
    this.#standing = undefined;
    this.#cursor = undefined;
    this.#showsAll = false;
    this.#note = note;
    this.#page = undefined;
    this.#unwatch = this.#world.watch(exercise, () => {
      // To reset is to save, too, and where the code went is still to be read then.
      if (exercise.isBegun) this.#note = [];
      this.#page = undefined;
      this.run();
    });
    this.#world.stateFile.update((state) => ({ ...state, current: exercise.name }));
    this.#render();
    this.run();
  }

  #ask(text: string, onYes: () => void): void {
    this.#question = { text, onYes };
    this.#render();
  }

  #say(lines: readonly string[]): void {
    this.#note = lines;
    this.#page = undefined;
    this.#render();
  }

  #progress(): Progress[] {
    return progressOf(this.#world.exercises, this.#world.stateFile.read());
  }

  #stageOfCurrent(): Progress['stage'] | undefined {
    return this.#progress().find(({ exercise }) => exercise === this.#current)?.stage;
  }

  #render(): void {
    const { rows, columns } = this.#world.size();
    // What was asked for in full may be longer than the terminal, which scrolls; code is shown as it is.
    this.#world.show(
      fit(this.#parts(), {
        rows: this.#page !== undefined || this.#showsAll ? Infinity : rows,
        columns: this.#page === undefined ? columns : Infinity,
      }),
    );
  }

  #parts(): Parts {
    const progress = this.#progress();
    const top = screens.header(progress, this.#isRunning);
    if (this.#cursor !== undefined) {
      return { top, body: screens.list(progress, this.#cursor), bottom: [] };
    }
    const note = [this.#world.told, this.#note].flatMap((lines) =>
      lines.length === 0 ? [] : [...lines, ''],
    );
    const asked =
      this.#question === undefined ? screens.keys() : screens.question(this.#question.text);
    return this.#page === undefined
      ? {
          top: [...top, ...note],
          body: this.#body(),
          bottom: [...screens.paths(this.#current), ...asked],
        }
      : { top, body: this.#page, bottom: asked };
  }

  #body(): string[] {
    const standing = this.#standing;
    if (standing === undefined) return screens.running(this.#current);
    if (typeof standing === 'string') return screens.problem(this.#current, standing);
    return screens.result(standing, this.#showsAll ? 'all' : 'names');
  }
}

/** Whatever goes wrong in a run, the session goes on: the next save tries again. */
function sentenceFor(error: unknown): string {
  if (error instanceof IncompleteExercise) return error.message;
  const [line = ''] = String(error).split('\n');
  return `Something other than your code failed, and the next save tries again: ${line}`;
}
