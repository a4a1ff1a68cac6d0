import type { Given } from '../../trace';
import { briefText, type StepEnd } from '../value-text';

/** What every generator object inherits its methods from, and every async one. */
export const PROTOTYPES: readonly [generators: object, asyncGenerators: object] = [
  (Object.getPrototypeOf(function* () {}) as GeneratorFunction).prototype as object,
  (Object.getPrototypeOf(async function* () {}) as AsyncGeneratorFunction).prototype as object,
];

/** Code that is not lazy gives thousands in a step. */
const MOST_REMEMBERED = 4;

type Method = (this: object, ...args: unknown[]) => unknown;

/**
 * Which object pulls from which. The engine does not say, because no variable has the target of a `yield*`. So the methods
 * of all generator objects are made to note by which other one they are called.
 */
export class Pulls {
  /** The generators that are executing, the innermost last; async ones up to their first `await` only. */
  readonly executing: object[] = [];
  readonly #pullers = new WeakMap<object, WeakRef<object>>();
  #pulled: WeakRef<object>[] = [];
  #given = new WeakMap<object, Given>();

  constructor() {
    for (const prototype of PROTOTYPES) {
      for (const name of ['next', 'return', 'throw']) this.#watch(prototype, name);
    }
  }

  /** All that have been pulled from and are still there, in the order of their first pull. */
  get pulled(): object[] {
    return this.#pulled.flatMap((reference) => reference.deref() ?? []);
  }

  /** The generator that pulled first from this one. */
  pullerOf(generator: object): object | undefined {
    return this.#pullers.get(generator)?.deref();
  }

  /** What a generator has given since the step began. */
  givenBy(generator: object): Given {
    return this.#given.get(generator) ?? { count: 0, last: [] };
  }

  /** Forgets what was given before. */
  beginStep(): void {
    this.#given = new WeakMap();
  }

  /** Forgets what has been pulled so far. */
  forget(): void {
    this.#pulled = [];
    this.beginStep();
  }

  #watch(prototype: object, name: string): void {
    const watched = prototype as Record<string, Method>;
    const method = watched[name]!;
    const note = (generator: object): void => this.#note(generator);
    const give = (generator: object, outcome: StepEnd): void => this.#give(generator, outcome);
    const { executing } = this;
    watched[name] = function (...args) {
      note(this);
      executing.push(this);
      try {
        const value = method.apply(this, args);
        give(this, { value });
        return value;
      } catch (error) {
        give(this, { error });
        throw error;
      } finally {
        executing.pop();
      }
    };
  }

  /** An asynchronous generator gives a promise; what comes of it is given later, in the same step. */
  #give(generator: object, outcome: StepEnd): void {
    if ('value' in outcome && outcome.value instanceof Promise) {
      outcome.value.then(
        (value) => this.#give(generator, { value }),
        (error: unknown) => this.#give(generator, { error }),
      );
      return;
    }
    const { count, last } = this.givenBy(generator);
    const given = [...last, briefText(outcome)].slice(-MOST_REMEMBERED);
    this.#given.set(generator, { count: count + 1, last: given });
  }

  #note(generator: object): void {
    if (this.#pulled.some((reference) => reference.deref() === generator)) return;
    this.#pulled.push(new WeakRef(generator));
    const puller = this.executing.at(-1);
    if (puller !== undefined) this.#pullers.set(generator, new WeakRef(puller));
  }
}
