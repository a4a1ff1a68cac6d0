import { rowsOf } from '../../../ground/text/columns';

/** A window onto lines that may be more than a terminal has rows. */
export class Scroll {
  #first = 0;
  #page = 1;
  #last = 0;
  #wanted: number | undefined;

  /**
   * Moves the window as a key says. How far it can go is decided by the last {@link view}.
   *
   * @returns whether the key was one of those that scroll
   */
  press(key: string): boolean {
    const moves: Readonly<Record<string, number>> = {
      up: -1,
      k: -1,
      down: 1,
      j: 1,
      pageup: -this.#page,
      b: -this.#page,
      pagedown: this.#page,
      space: this.#page,
      home: -Infinity,
      end: Infinity,
    };
    const by = moves[key];
    if (by === undefined) return false;
    this.#first = Math.min(Math.max(this.#first + by, 0), this.#last);
    return true;
  }

  /** Moves the window to its beginning. */
  toTop(): void {
    this.#first = 0;
  }

  /** Has the next {@link view} move as little as is needed to show a line and its neighbours. */
  keepInView(line: number): void {
    this.#wanted = line;
  }

  /** The lines that have room, from the first one on that is in view. */
  view(lines: readonly string[], room: number, columns: number): readonly string[] {
    const fitting = (first: number, step: 1 | -1): number => {
      let rows = 0;
      let count = 0;
      for (let index = first; index >= 0 && index < lines.length; index += step) {
        rows += rowsOf([lines[index]!], columns);
        if (rows > room) break;
        count += 1;
      }
      return Math.max(count, 1);
    };
    this.#last = Math.max(lines.length - fitting(lines.length - 1, -1), 0);
    this.#page = fitting(this.#first, 1);
    if (this.#wanted !== undefined) {
      const margin = this.#page > 2 ? 1 : 0;
      this.#first = Math.max(this.#first, this.#wanted + margin + 1 - this.#page);
      this.#first = Math.min(this.#first, this.#wanted - margin);
      this.#wanted = undefined;
    }
    this.#first = Math.min(Math.max(this.#first, 0), this.#last);
    this.#page = fitting(this.#first, 1);
    return lines.slice(this.#first, this.#first + this.#page);
  }

  /** Where the window is: `lines 1–20 of 57`. */
  position(total: number): string {
    return `lines ${this.#first + 1}–${Math.min(this.#first + this.#page, total)} of ${total}`;
  }
}
