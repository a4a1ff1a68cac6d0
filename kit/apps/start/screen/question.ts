import pc from 'picocolors';
import type { Press } from '../../../ground/command-line/terminal';

/** Something that is asked at the bottom of the screen and takes all keys until it is answered. */
export interface Question {
  lines(): string[];
  /** @returns whether it is answered, or the learner has left it */
  press(press: Press): boolean;
}

/** A question that y or n answers. */
export class YesOrNo implements Question {
  readonly #text: string;
  readonly #onYes: () => void;

  constructor(text: string, onYes: () => void) {
    this.#text = text;
    this.#onYes = onYes;
  }

  lines(): string[] {
    return ['', pc.bold(`${this.#text} (y/n)`)];
  }

  press({ name }: Press): boolean {
    if (name === 'y') this.#onYes();
    return name === 'y' || name === 'n' || name === 'escape';
  }
}

/** A question that a line of text answers. */
export class TypedAnswer implements Question {
  readonly #text: string;
  readonly #onAnswer: (answer: string) => void;
  #typed = '';

  constructor(text: string, onAnswer: (answer: string) => void) {
    this.#text = text;
    this.#onAnswer = onAnswer;
  }

  lines(): string[] {
    return ['', pc.bold(this.#text), `${this.#typed}_`];
  }

  press({ name, text }: Press): boolean {
    if (name === 'return' || name === 'enter') this.#onAnswer(this.#typed.trim());
    else if (name === 'backspace') this.#typed = this.#typed.slice(0, -1);
    else if (/^[^\p{Cc}]+$/u.test(text)) this.#typed += text;
    return name === 'return' || name === 'enter' || name === 'escape';
  }
}
