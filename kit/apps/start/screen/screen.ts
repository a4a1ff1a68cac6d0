import type { Press } from '../../../ground/command-line/terminal';
import type { Session } from '../session';
import type { Change } from '../session-world';
import { ExerciseView } from './exercise-view';
import { fit, type Size } from './fit';
import { ListView } from './list-view';
import * as lines from './lines';
import type { SessionPage, Stage, View } from './view';

/** The terminal, as far as a screen needs it. */
export interface ScreenTerminal {
  /** Shows lines in place of those before. */
  readonly show: (lines: readonly string[]) => void;
  readonly size: () => Size;
}

interface Question {
  readonly text: string;
  readonly onYes: () => void;
}

/** A session in a terminal: draws it at each change, and makes actions of keys. */
export class Screen {
  readonly #terminal: ScreenTerminal;
  readonly #stage: Stage;
  #exercise: View;
  /** What is shown in place of the exercise. */
  #other: View | undefined;
  #question: Question | undefined;

  /**
   * @param onQuit called at the key that quits
   * @param page the session's page in a browser, where one is served
   */
  constructor(session: Session, terminal: ScreenTerminal, onQuit: () => void, page?: SessionPage) {
    this.#terminal = terminal;
    this.#stage = {
      session,
      draw: () => this.draw(),
      show: (view) => this.#show(view),
      list: () => this.#show(new ListView(this.#stage)),
      back: () => this.#show(undefined),
      ask: (text, onYes) => {
        this.#question = { text, onYes };
        this.draw();
      },
      quit: onQuit,
      page,
    };
    this.#exercise = new ExerciseView(this.#stage);
    session.subscribe((change) => this.#changed(change));
  }

  /** Shows again what is shown, for example when the terminal's size has changed. */
  draw(): void {
    const view = this.#other ?? this.#exercise;
    const size = this.#terminal.size();
    const parts = view.parts(size);
    const asked =
      this.#question === undefined
        ? parts
        : { ...parts, keys: lines.question(this.#question.text) };
    this.#terminal.show(fit(asked, size));
  }

  /** Takes a key. */
  press(press: Press): void {
    if (this.#question !== undefined) this.#answer(press.name);
    else (this.#other ?? this.#exercise).press(press);
  }

  #changed(change: Change): void {
    if (change === 'opened') {
      this.#exercise = new ExerciseView(this.#stage);
      this.#other = undefined;
      this.#question = undefined;
    }
    this.draw();
  }

  #show(view: View | undefined): void {
    this.#other = view;
    this.draw();
  }

  #answer(key: string): void {
    const question = this.#question;
    if (key !== 'y' && key !== 'n' && key !== 'escape') return;
    this.#question = undefined;
    if (key === 'y') question?.onYes();
    else this.draw();
  }
}
