import type { Press } from '../../../ground/command-line/terminal';
import type { Session } from '../session';
import type { Change } from '../session-world';
import { ExerciseView } from './exercise-view';
import { fit, type Size } from './fit';
import type { Opener } from './opener';
import { ListView } from './list-view';
import type { Question } from './question';
import type { SessionPage, Stage, View } from './view';

/** What a screen needs of the world. */
export interface ScreenWorld {
  /** Shows lines in place of those before. */
  readonly show: (lines: readonly string[]) => void;
  readonly size: () => Size;
  /** Called at the key that quits. */
  readonly onQuit: () => void;
  /** The session's page in a browser, where one is served. */
  readonly page?: SessionPage | undefined;
  readonly opener: Opener;
}

/** A session in a terminal: draws it at each change, and makes actions of keys. */
export class Screen {
  readonly #world: ScreenWorld;
  readonly #stage: Stage;
  #exercise: View;
  /** The view that is shown instead of the exercise. */
  #other: View | undefined;
  #question: Question | undefined;

  constructor(session: Session, world: ScreenWorld) {
    this.#world = world;
    this.#stage = {
      session,
      draw: () => this.draw(),
      show: (view) => this.#show(view),
      list: () => this.#show(new ListView(this.#stage)),
      back: () => this.#show(undefined),
      ask: (question) => {
        this.#question = question;
        this.draw();
      },
      quit: world.onQuit,
      page: world.page,
      opener: world.opener,
    };
    this.#exercise = new ExerciseView(this.#stage);
    session.subscribe((change) => this.#changed(change));
  }

  /** Draws the screen again, for example when the terminal's size has changed. */
  draw(): void {
    const view = this.#other ?? this.#exercise;
    const size = this.#world.size();
    const parts = view.parts(size);
    const asked = this.#question === undefined ? parts : { ...parts, keys: this.#question.lines() };
    this.#world.show(fit(asked, size));
  }

  /** Takes a key. */
  press(press: Press): void {
    if (this.#question !== undefined) this.#answer(press, this.#question);
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

  #answer(press: Press, question: Question): void {
    this.#question = undefined;
    // What the answer does may ask another question.
    if (!question.press(press)) this.#question = question;
    this.draw();
  }
}
