import pc from 'picocolors';
import type { TerminalSize } from '../../../ground/command-line/terminal';
import { pathFromRoot } from '../../../kata/root';
import {
  codeAndReference,
  type SampleAnswer,
  sampleAnswers,
} from '../../../kata/answers/sample-answers';
import { diffLinesFor } from './diff-lines';
import type { Parts } from './fit';
import * as lines from './lines';
import { type Key, SCROLL, View } from './view';

/** The learner's code next to the reference, then the other right answers and the wrong ones, one by one. */
export class CompareView extends View {
  readonly #exercise = this.screen.session.exercise;
  readonly #answers = sampleAnswers(this.#exercise);
  /** 0 is the reference. */
  #page = 0;
  protected readonly keys: readonly Key[] = [
    ['right', 'next answer', () => this.#turn(1), 'n', 'Enter'],
    ['left', 'back', () => this.#turn(-1), 'p'],
    SCROLL,
    ['s', 'leave', () => this.screen.show(), 'Escape'],
    this.quit,
  ];

  parts({ columns }: TerminalSize): Parts {
    const answer = this.#answers[this.#page - 1];
    return {
      head: [pc.bold(answer === undefined ? this.#titleOfReference() : this.#titleOf(answer)), ''],
      body:
        answer === undefined
          ? diffLinesFor(...codeAndReference(this.#exercise), columns)
          : answerLines(answer),
      scroll: this.scroll,
      keys: lines.keyLines(this.keys),
    };
  }

  #turn(by: number): void {
    this.#page = Math.min(Math.max(this.#page + by, 0), this.#answers.length);
    this.scroll.toTop();
    this.screen.draw();
  }

  #titleOfReference(): string {
    const [right, wrong] = [true, false].map((isRight) => this.#ofKind(isRight).length);
    return `${pathFromRoot(this.#exercise.reference)}: ${right} more right and ${wrong} wrong answers follow`;
  }

  #titleOf(answer: SampleAnswer): string {
    const alike = this.#ofKind(answer.isRight);
    const kind = answer.isRight ? pc.green('✓ right') : pc.red('✗ wrong');
    return `${kind} ${alike.indexOf(answer) + 1} of ${alike.length}: ${pathFromRoot(answer.file)}`;
  }

  #ofKind(isRight: boolean): readonly SampleAnswer[] {
    return this.#answers.filter((answer) => answer.isRight === isRight);
  }
}

function answerLines({ summary, misconception, rejectedBy, code }: SampleAnswer): string[] {
  return [
    summary,
    ...(misconception === '' ? [] : ['', `The belief behind it: ${misconception}`]),
    ...rejectedBy.slice(0, 1).flatMap((test) => ['', 'The spec rejects it:', `  ✗ ${test}`]),
    '',
    ...code.split('\n'),
  ];
}
