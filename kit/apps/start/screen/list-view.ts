import pc from 'picocolors';
import { exerciseLine } from '../../../judge/reporter/exercise-line';
import type { Press } from '../../../ground/command-line/terminal';
import type { Parts } from './fit';
import * as lines from './lines';
import { Scroll } from './scroll';
import type { Stage, View } from './view';

/** Every exercise with its state, and a cursor to choose one. */
export class ListView implements View {
  readonly #stage: Stage;
  readonly #scroll = new Scroll();
  #cursor: number;

  constructor(stage: Stage) {
    this.#stage = stage;
    stage.session.refresh();
    this.#cursor = stage.session.exercises.indexOf(stage.session.exercise);
  }

  parts(): Parts {
    const { session } = this.#stage;
    this.#scroll.keepInView(this.#cursor);
    return {
      head: lines.header(session.progress, session.isRunning),
      body: session.progress.map((entry, index) =>
        index === this.#cursor
          ? pc.inverse(`> ${exerciseLine(entry)}`)
          : `  ${exerciseLine(entry)}`,
      ),
      scroll: this.#scroll,
      keys: lines.keyLine([
        ['up, down', 'move'],
        ['Enter', 'open'],
        ['l', 'back'],
        ['q', 'quit'],
      ]),
    };
  }

  press({ name }: Press): void {
    const { exercises } = this.#stage.session;
    switch (name) {
      case 'up':
      case 'k':
        return this.#move(this.#cursor - 1);
      case 'down':
      case 'j':
        return this.#move(this.#cursor + 1);
      case 'return':
      case 'enter':
        return this.#stage.session.open(exercises[this.#cursor]!);
      case 'l':
      case 'escape':
        return this.#stage.back();
      case 'q':
        return this.#stage.quit();
    }
  }

  #move(to: number): void {
    this.#cursor = Math.min(Math.max(to, 0), this.#stage.session.exercises.length - 1);
    this.#stage.draw();
  }
}
