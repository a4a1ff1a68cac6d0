import type { Colors } from 'picocolors/types';
import { type Press, typed } from '../../ground/command-line/terminal';

/** What an empty answer stands for. */
const DEFAULTS = { next: '', throw: "new Error('thrown in')", return: '' } as const;

/** Text that is being typed: the argument of a call. */
export class Question {
  #typed = '';

  constructor(private readonly method: keyof typeof DEFAULTS) {}

  /** The call as a step. */
  get step(): string {
    const typed = this.#typed.trim();
    return `${this.method}(${typed === '' ? DEFAULTS[this.method] : typed})`;
  }

  type(press: Press): void {
    this.#typed = typed(this.#typed, press);
  }

  lines(pc: Colors): string[] {
    const byDefault = `Enter alone: ${this.method}(${DEFAULTS[this.method]})`;
    return [
      pc.bold(`${this.method}(${this.#typed}_)`),
      pc.dim(`a JavaScript expression · ${byDefault} · Escape leaves it`),
    ];
  }
}
