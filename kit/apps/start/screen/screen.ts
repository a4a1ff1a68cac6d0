import type { Press, TerminalSize } from '../../../ground/command-line/terminal';
import type { Session } from '../session';
import type { Change } from '../session-world';
import type { Workbench } from '../web/workbench';
import { ExerciseView } from './exercise-view';
import { fit } from './fit';
import { ListView } from './list-view';
import type { Opener } from './opener';
import type { Question } from './question';
import type { View } from './view';

/** What a screen needs of the world. */
export interface ScreenWorld {
  /** Shows lines in place of those before. */
  readonly show: (lines: readonly string[]) => void;
  readonly size: () => TerminalSize;
  /** Called at the key that quits. */
  readonly onQuit: () => void;
  /** The session's page in a browser, where one is served. */
  readonly page?: Pick<Workbench, 'address' | 'open'> | undefined;
  readonly opener: Opener;
}

/** A session in a terminal: draws it at each change, and makes actions of keys. */
export class Screen {
  #exercise: View;
  /** The view that is shown instead of the exercise. */
  #other: View | undefined;
  /** It takes all keys until it is answered. */
  #question: Question | undefined;

  constructor(
    readonly session: Session,
    readonly world: ScreenWorld,
  ) {
    this.#exercise = new ExerciseView(this);
    session.on('change', (change) => this.#changed(change));
  }

  /** Draws the screen again, for example when the terminal's size has changed. */
  draw(): void {
    const view = this.#other ?? this.#exercise;
    const size = this.world.size();
    const parts = view.parts(size);
    const asked = this.#question === undefined ? parts : { ...parts, keys: this.#question.lines() };
    this.world.show(fit(asked, size));
  }

  /** Takes a key. */
  press(press: Press): void {
    const question = this.#question;
    if (question === undefined) return (this.#other ?? this.#exercise).press(press);
    this.#question = undefined;
    // What the answer does may ask another question.
    if (!question.press(press)) this.#question = question;
    this.draw();
  }

  /** Shows another view in place of the exercise, or the exercise again. */
  show(view?: View): void {
    this.#other = view;
    this.draw();
  }

  /** Shows the list of exercises. */
  list(): void {
    this.show(new ListView(this));
  }

  ask(question: Question): void {
    this.#question = question;
    this.draw();
  }

  #changed(change: Change): void {
    if (change === 'opened') {
      this.#exercise = new ExerciseView(this);
      this.#other = undefined;
      this.#question = undefined;
    }
    this.draw();
  }
}
