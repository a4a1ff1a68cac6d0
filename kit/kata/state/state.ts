import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../../ground/files/replace-file';

/** What the kata remembers about an exercise. The hashes tell whether code and spec are still those that were judged. */
export interface Remembered {
  /** How many hints were shown. */
  readonly hints: number;
  readonly passed: number;
  readonly total: number;
  readonly typeErrors: number;
  readonly codeHash: string;
  readonly specHash: string;
  /** Whether the learner has marked it as known. */
  readonly isKnown?: boolean;
  /** When it was first found done, in ISO 8601. */
  readonly doneAt?: string;
}

/** What the kata remembers between runs. */
export interface State {
  readonly version: 1;
  /** The name of the exercise that `npm start` opens. */
  readonly current?: string;
  /** The command of the learner's editor. */
  readonly editor?: string;
  readonly exercises: Readonly<Record<string, Remembered>>;
}

const EMPTY: State = { version: 1, exercises: {} };

/** The state file of a checkout. It may be deleted at any time: only hints shown and results are forgotten. */
export class StateFile {
  readonly path: string;
  /** What could not be written to the file. */
  #unwritten: State | undefined;
  #isUnwritable = false;

  /**
   * @param root the folder of the checkout
   * @param tell where to say that the file could not be used; by default on standard error
   */
  constructor(
    root: string,
    private readonly tell = (sentence: string): void => console.error(sentence),
  ) {
    this.path = join(root, '.kata.json');
  }

  /** Whether there has been a run before this one. */
  get exists(): boolean {
    return existsSync(this.path);
  }

  read(): State {
    if (this.#unwritten !== undefined) return this.#unwritten;
    if (!this.exists) return EMPTY;
    try {
      const state: unknown = JSON.parse(readFileSync(this.path, 'utf8'));
      if (isState(state)) return state;
    } catch {
      // Reported below, in the same words as a file of another version.
    }
    this.tell(
      'The progress file .kata.json could not be read, so progress starts again. Your code is unchanged.',
    );
    try {
      rmSync(this.path);
    } catch {
      // It cannot be written then either. The next write reports this.
      this.#unwritten = EMPTY;
    }
    return EMPTY;
  }

  /** Changes the state. Where it cannot be written, the kata works anyway, and forgets when it ends. */
  update(change: (state: State) => State): State {
    const state = change(this.read());
    try {
      replaceFile(this.path, `${JSON.stringify(state, undefined, 2)}\n`);
      this.#unwritten = undefined;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (!this.#isUnwritable) {
        this.tell(
          `The progress file .kata.json could not be written (${code}), so progress is forgotten at the end.`,
        );
      }
      this.#isUnwritable = true;
      this.#unwritten = state;
    }
    return state;
  }

  /** Changes what the kata remembers about one exercise. */
  remember(name: string, change: Partial<Remembered>): State {
    return this.update((state) => ({
      ...state,
      exercises: {
        ...state.exercises,
        [name]: { ...(state.exercises[name] ?? NOTHING), ...change },
      },
    }));
  }
}

const NOTHING: Remembered = {
  hints: 0,
  passed: 0,
  total: 0,
  typeErrors: 0,
  codeHash: '',
  specHash: '',
};

/** Whether a parsed file is a state file of this version. */
export function isState(value: unknown): value is State {
  if (!isRecord(value) || value['version'] !== EMPTY.version) return false;
  const { current, editor, exercises } = value;
  return (
    [current, editor].every((text) => text === undefined || typeof text === 'string') &&
    isRecord(exercises) &&
    Object.values(exercises).every(isRemembered)
  );
}

function isRemembered(value: unknown): value is Remembered {
  return (
    isRecord(value) &&
    Object.entries(NOTHING).every(([key, sample]) => typeof value[key] === typeof sample)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
