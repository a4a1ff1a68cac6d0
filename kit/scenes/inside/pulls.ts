/** What every generator object inherits its methods from, and every async one. */
export const PROTOTYPES: readonly [generators: object, asyncGenerators: object] = [
  (Object.getPrototypeOf(function* () {}) as GeneratorFunction).prototype as object,
  (Object.getPrototypeOf(async function* () {}) as AsyncGeneratorFunction).prototype as object,
];

type Method = (this: object, ...args: unknown[]) => unknown;

/**
 * Which object pulls from which. The engine does not say, because no variable has the target of a `yield*`. So the methods
 * of all generator objects are made to note by which other one they are called.
 */
export class Pulls {
  readonly #executing: object[] = [];
  readonly #pullers = new WeakMap<object, WeakRef<object>>();
  #pulled: WeakRef<object>[] = [];

  constructor() {
    for (const prototype of PROTOTYPES) {
      for (const name of ['next', 'return', 'throw']) this.#watch(prototype, name);
    }
  }

  /** The generators that are executing, the innermost last; async ones up to their first `await` only. */
  get executing(): readonly object[] {
    return this.#executing;
  }

  /** All that have been pulled from and are still there, in the order of their first pull. */
  get pulled(): object[] {
    return this.#pulled.flatMap((reference) => reference.deref() ?? []);
  }

  /** The generator that pulled first from this one. */
  pullerOf(generator: object): object | undefined {
    return this.#pullers.get(generator)?.deref();
  }

  /** Forgets what has been pulled so far. */
  forget(): void {
    this.#pulled = [];
  }

  #watch(prototype: object, name: string): void {
    const watched = prototype as Record<string, Method>;
    const method = watched[name]!;
    const note = (generator: object): void => this.#note(generator);
    const executing = this.#executing;
    watched[name] = function (...args) {
      note(this);
      executing.push(this);
      try {
        return method.apply(this, args);
      } finally {
        executing.pop();
      }
    };
  }

  #note(generator: object): void {
    if (this.#pulled.some((reference) => reference.deref() === generator)) return;
    this.#pulled.push(new WeakRef(generator));
    const puller = this.#executing.at(-1);
    if (puller !== undefined) this.#pullers.set(generator, new WeakRef(puller));
  }
}
