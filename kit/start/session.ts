import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Exercise } from '../exercises/exercise';
import { nextHint } from '../exercises/hints';
import { resetExercise } from '../exercises/reset';
import { ROOT } from '../exercises/root';
import type { Standing } from '../reporter/standing';
import { nextOpen, type Progress, progressOf } from '../state/progress';
import type { StateFile } from '../state/state';
import * as screens from './screens';

/** What a session needs of the world. */
export interface Surroundings {
  readonly exercises: readonly Exercise[];
  readonly stateFile: StateFile;
  /** Judges an exercise as its files are now. */
  readonly judge: (exercise: Exercise) => Promise<Standing>;
  /** Calls back at each save in an exercise's folder, until the function that it returns is called. */
  readonly watch: (exercise: Exercise, onSave: () => void) => () => void;
  /** Shows a screen in place of the one before. */
  readonly show: (lines: readonly string[]) => void;
  /** How many lines a screen can have. */
  readonly rows: () => number;
  readonly onQuit: () => void;
}

const LEAST_NAMES = 2;
/** Header, one failure in full, paths and keys. */
const OTHER_LINES = 20;

interface Question {
  readonly text: string;
  readonly onYes: () => void;
}

/**
 * One `npm start` in a terminal: which exercise is open, what is shown, and what keys and saves do to it. Keys work at
 * any time; a save during a run leads to another run when that one ends.
 */
export class Session {
  readonly #world: Surroundings;
  #current: Exercise;
  #standing: Standing | undefined;
  #unwatch: (() => void) | undefined;
  #isRunning = false;
  #isStale = false;
  #showsAll = false;
  /** The cursor in the list; undefined while that is not shown. */
  #cursor: number | undefined;
  #question: Question | undefined;
  #note: readonly string[];

  constructor(world: Surroundings) {
    const { exercises, stateFile } = world;
    this.#world = world;
    this.#note = stateFile.exists ? [] : screens.welcome();
    const { current } = stateFile.read();
    const remembered = exercises.find(({ name }) => name === current);
    const open = remembered ?? nextOpen(this.#progress()) ?? exercises[0];
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
  }

  /** Takes a key by the name that node:readline gives it: `n`, `up`, `return`, `escape`. */
  press(key: string): void {
    if (this.#question !== undefined) this.#answer(key);
    else if (this.#cursor !== undefined) this.#pressInList(key, this.#cursor);
    else this.#pressInExercise(key);
  }

  async #runWhileStale(): Promise<void> {
    this.#isRunning = true;
    try {
      while (this.#isStale) {
        this.#isStale = false;
        const exercise = this.#current;
        const standing = await this.#world.judge(exercise);
        // Another exercise may have been opened meanwhile; its own run follows.
        if (exercise === this.#current) this.#standing = standing;
        this.#render();
      }
    } finally {
      this.#isRunning = false;
    }
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
        return this.#render();
      case 's':
        return this.#solution();
      case 'r':
        return this.#ask('Reset this exercise to its stub? Your code is kept beside it.', () =>
          this.#reset(),
        );
      case 'q':
        return this.#quit();
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
    this.#say(
      hint === undefined
        ? ['The lesson has no hints.']
        : [`Hint ${hint.number} of ${hint.of}`, '', `  ${hint.text}`],
    );
  }

  #solution(): void {
    const tell = (): void => {
      const { reference } = this.#current;
      this.#say([
        relative(ROOT, reference),
        '',
        ...readFileSync(reference, 'utf8').trimEnd().split('\n'),
      ]);
    };
    if (this.#stageOfCurrent() === 'done') tell();
    else this.#ask('This exercise is not done yet. Show the solution all the same?', tell);
  }

  #reset(): void {
    const backup = resetExercise(this.#current, new Date());
    this.#note = backup === undefined ? [] : [`Your code is in ${relative(ROOT, backup)}`];
    this.#render();
    this.run();
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
    this.#unwatch = this.#world.watch(exercise, () => {
      this.#note = [];
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
    this.#render();
  }

  #progress(): Progress[] {
    return progressOf(this.#world.exercises, this.#world.stateFile.read());
  }

  #stageOfCurrent(): Progress['stage'] | undefined {
    return this.#progress().find(({ exercise }) => exercise === this.#current)?.stage;
  }

  #mostNames(): number {
    return Math.max(LEAST_NAMES, this.#world.rows() - OTHER_LINES);
  }

  #render(): void {
    const top = screens.header(this.#progress());
    if (this.#cursor !== undefined) {
      this.#world.show([...top, ...screens.list(this.#progress(), this.#cursor)]);
      return;
    }
    const standing = this.#standing;
    this.#world.show([
      ...top,
      ...(this.#note.length === 0 ? [] : [...this.#note, '']),
      ...(standing === undefined
        ? screens.running(this.#current)
        : screens.result(standing, this.#showsAll ? 'all' : 'names', this.#mostNames())),
      ...(this.#question === undefined ? screens.keys() : screens.question(this.#question.text)),
    ]);
  }
}
