import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from '../../../kata/root';
import type { Press } from '../../../ground/command-line/terminal';
import type { Parts } from './fit';
import * as lines from './lines';
import { Scroll } from './scroll';
import type { Stage, View } from './view';

/** The reference solution, to be scrolled. */
export class SolutionView implements View {
  readonly #stage: Stage;
  readonly #scroll = new Scroll();

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  parts(): Parts {
    const { reference } = this.#stage.session.exercise;
    return {
      head: [relative(ROOT, reference), ''],
      body: readFileSync(reference, 'utf8').trimEnd().split('\n'),
      scroll: this.#scroll,
      keys: lines.keyLine([
        ['up, down, page', 'scroll'],
        ['Escape', 'back'],
        ['q', 'quit'],
      ]),
    };
  }

  press({ name }: Press): void {
    if (this.#scroll.press(name)) return this.#stage.draw();
    if (name === 'escape' || name === 's') return this.#stage.back();
    if (name === 'q') return this.#stage.quit();
  }
}
