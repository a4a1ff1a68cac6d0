import { itemsOf, type Level, type LevelFault } from './levels';

/** A value, or the end, and the levels that are open there, the innermost last. */
interface Stop {
  readonly value?: string;
  readonly open: readonly Level[];
  /** What comes up there: `{ error }`. */
  readonly failure?: { readonly error: unknown };
}

/**
 * What must come out of levels inside levels, and which of them must be closed. It lists all stops of a walk in advance,
 * so nothing in it is lazy.
 */
export class NestTwin implements IterableIterator<unknown, unknown, unknown> {
  readonly #stops: readonly Stop[];
  readonly #returns: (count: number) => unknown;
  readonly #closed: string[] = [];
  #at = -1;
  #isCompleted = false;

  constructor(
    levels: readonly Level[],
    fault: LevelFault | undefined,
    returns: (count: number) => unknown,
  ) {
    this.#stops = stopsIn(levels, fault);
    this.#returns = returns;
  }

  /** The names of the levels that must have been closed so far, in order. */
  get closed(): readonly string[] {
    return [...this.#closed];
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<unknown, unknown> {
    if (this.#isCompleted) return { value: undefined, done: true };
    this.#at += 1;
    const { value, failure } = this.#stops[this.#at]!;
    if (value !== undefined) return { value, done: false };
    this.#closeAll(failure);
    return { value: this.#returns(this.#at), done: true };
  }

  return(value?: unknown): IteratorResult<unknown, unknown> {
    this.#closeAll();
    return { value, done: true };
  }

  throw(error: unknown): never {
    this.#closeAll({ error });
    throw error;
  }

  /** @throws the error that is on its way, or else the first error of closing */
  #closeAll(onItsWay?: { readonly error: unknown }): void {
    const open = this.#isCompleted ? [] : (this.#stops[this.#at]?.open ?? []);
    this.#isCompleted = true;
    const closable = open.filter(({ closing }) => closing !== 'is missing').reverse();
    this.#closed.push(...closable.map(({ name }) => name));
    const failed = closable.find(({ closing }) => closing === 'throws');
    const first = onItsWay ?? (failed === undefined ? undefined : { error: failed.closeError });
    if (first !== undefined) throw first.error;
  }
}

/** Every value, and then the end. */
function stopsIn(levels: readonly Level[], fault: LevelFault | undefined): readonly Stop[] {
  const stops: Stop[] = [];
  /** @returns whether the walk continues behind that level */
  const walk = (index: number): boolean => {
    const around = levels.slice(0, index);
    const fails = (at: LevelFault['at']): boolean => {
      if (fault?.level !== index || fault.at !== at) return false;
      stops.push({ open: around, failure: fault });
      return true;
    };
    if (fails('open')) return false;
    const hasInner = index + 1 < levels.length;
    const items = itemsOf(levels[index]!, hasInner ? { inner: index + 1 } : undefined);
    for (const [at, item] of items.entries()) {
      if (fails(at)) return false;
      if (typeof item === 'string') stops.push({ value: item, open: levels.slice(0, index + 1) });
      else if (!walk(item.inner)) return false;
    }
    return !fails(items.length);
  };
  if (walk(0)) stops.push({ open: [] });
  return stops;
}
