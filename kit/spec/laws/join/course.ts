import { EagerTwin } from '../eager-twin';
import type { RowSource } from './row';

/** A source of the row that fails. */
export interface RowFault {
  readonly name: string;
  /** Which of its values it fails at. */
  readonly index: number;
  readonly error: unknown;
}

/** What goes wrong in a row. */
export interface RowFaults {
  readonly fault?: RowFault | undefined;
  /** What `return()` of every source throws. */
  readonly closeFailure?: { readonly error: unknown } | undefined;
}

/** What happens to the sources of a row, computed from their arrays, and the twin that says how much of it must happen. */
export class Course {
  readonly twin: EagerTwin;
  readonly #events: readonly string[];
  /** The name of the source that each event is about. */
  readonly #readBy: readonly string[];

  constructor(row: readonly RowSource[], { fault, closeFailure }: RowFaults = {}) {
    const events: string[] = [];
    const readBy: string[] = [];
    const add = (name: string, event: string): void => {
      events.push(event);
      readBy.push(name);
    };
    const values: unknown[] = [];
    const eventsFor: number[] = [];
    const read = new Set<RowSource>();
    let failure: RowFault | undefined;
    for (const source of row) {
      const { name } = source;
      const held = read.has(source) && !source.isReiterable ? [] : source.values;
      const fails = fault?.name === name && fault.index <= held.length && !isSpent(source, read);
      const left = fails ? held.slice(0, fault.index) : held;
      add(name, `open ${name}`);
      for (const value of left) {
        add(name, `${name}.next()`);
        values.push(value);
        eventsFor.push(events.length);
      }
      add(name, `${name}.next()`);
      read.add(source);
      if (fails) {
        failure = fault;
        break;
      }
    }
    this.#events = events;
    this.#readBy = readBy;
    this.twin = new EagerTwin(values, {
      pullsFor: (count) => eventsFor[count - 1]!,
      pullsToEnd: events.length,
      failure,
      closeFailure,
    });
  }

  /** What must have been opened and pulled so far. */
  get reading(): readonly string[] {
    return this.#events.slice(0, this.twin.pulls);
  }

  /** What must have been closed so far. */
  get closing(): readonly string[] {
    if (this.twin.closes === 0) return [];
    return [`close ${this.#readBy[this.twin.pulls - 1]!}`];
  }
}

/** An iterator that has ended does not fail any more. */
function isSpent(source: RowSource, read: ReadonlySet<RowSource>): boolean {
  return read.has(source) && !source.isReiterable;
}
