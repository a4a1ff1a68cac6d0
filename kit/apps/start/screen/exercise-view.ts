import type { Press } from '../../../ground/command-line/terminal';
import { isFile } from '../../../kata/files/is-file';
import { CompareView } from './compare-view';
import { doneLines } from './done-lines';
import { EndView } from './end-view';
import type { Parts } from './fit';
import { act, type Key, SCROLL } from './keys';
import * as lines from './lines';
import { yesOrNo } from './question';
import { Scroll } from './scroll';
import type { Stage, View } from './view';

/** Where all failures are read, the other keys act, too. */
const SHOWN_WITH_ALL = new Set(['Enter', 'l', 'h', 'q']);

/** The exercise that is open, with what its last run has found. */
export class ExerciseView implements View {
  readonly #stage: Stage;
  readonly #scroll = new Scroll();
  readonly #keys: readonly Key[];
  readonly #moreKeys: readonly Key[];
  #showsAll = false;

  constructor(stage: Stage) {
    this.#stage = stage;
    const { session, page, opener } = stage;
    this.#keys = [
      ['Enter', 'run', () => session.runAgain()],
      ['n', 'next', () => this.#next()],
      ['p', 'back', () => session.previous()],
      ['l', 'list', () => stage.list()],
      ['h', 'hint', () => session.showHint()],
      ['a', 'all', () => this.#toggleAll()],
      ['s', 'compare', () => this.#solution()],
    ];
    this.#moreKeys = [
      ...(page === undefined ? [] : [['w', 'web', () => page.open()] as const]),
      ['e', 'edit', () => opener.openCode(stage)],
      ['o', 'lesson', () => this.#openLesson()],
      ['m', 'mark as known', () => this.#mark()],
      ['r', 'reset', () => this.#reset()],
      ['q', 'quit', () => stage.quit()],
    ];
  }

  parts(): Parts {
    const { session } = this.#stage;
    return {
      head: lines.header(session),
      note: this.#note(),
      body: this.#body(),
      ...(this.#showsAll ? { scroll: this.#scroll } : {}),
      // A learner who reads all failures, or has finished, does not need the paths.
      ...(this.#showsAll || (typeof session.found === 'object' && session.found.stage === 'done')
        ? {}
        : { paths: lines.paths(session.exercise, this.#stage.page?.address) }),
      keys: this.#keyLines(),
    };
  }

  press(press: Press): void {
    if (this.#showsAll && this.#scroll.press(press.name)) return this.#stage.draw();
    act(press, [...this.#keys, ...this.#moreKeys, ['Escape', 'less', () => this.#clear()]]);
  }

  #keyLines(): string[] {
    if (!this.#showsAll) return lines.keyLines(this.#keys, this.#moreKeys);
    const shown = [...this.#keys, ...this.#moreKeys].filter(([name]) => SHOWN_WITH_ALL.has(name));
    return lines.keyLines([SCROLL, ['a', 'less'], ...shown]);
  }

  #clear(): void {
    this.#showsAll = false;
    this.#stage.session.clear();
  }

  #next(): void {
    const { session } = this.#stage;
    if (session.isDone && session.following === undefined) {
      this.#stage.show(new EndView(this.#stage));
    } else {
      session.next();
    }
  }

  #toggleAll(): void {
    this.#showsAll = !this.#showsAll;
    this.#scroll.toTop();
    this.#stage.draw();
  }

  #solution(): void {
    const show = (): void => this.#stage.show(new CompareView(this.#stage));
    if (this.#stage.session.isDone) show();
    else {
      this.#stage.ask(yesOrNo('This exercise is not done yet. Show the solution anyway?', show));
    }
  }

  /** On its page, where there is one: that has the lesson's diagrams. */
  #openLesson(): void {
    if (this.#stage.page === undefined) this.#stage.opener.openLesson(this.#stage);
    else this.#stage.page.open();
  }

  #mark(): void {
    const { session } = this.#stage;
    if (session.isDone) return session.say('This exercise is done, so it needs no mark.');
    session.toggleKnown(session.exercise);
    const isKnown = session.progress.some(
      ({ exercise, stage }) => exercise === session.exercise && stage === 'known',
    );
    session.say(
      isKnown
        ? 'You marked this exercise as known. It is skipped, and not counted as done. m removes the mark; l shows the list.'
        : 'This exercise is no longer marked as known.',
    );
  }

  #reset(): void {
    const { session } = this.#stage;
    if (session.exercise.isBegun) {
      this.#stage.ask(
        yesOrNo('Reset this exercise to its stub? Your code is kept next to it.', () =>
          session.reset(),
        ),
      );
    } else {
      session.say('There is nothing to reset: it is the stub.');
    }
  }

  #note(): string[] {
    const { isNew, notices, note, hint } = this.#stage.session.remarks;
    const isGreeting = isNew && note.length === 0 && hint === undefined;
    return [
      notices,
      isGreeting ? lines.welcome() : note,
      hint === undefined ? [] : lines.hint(hint),
    ].flatMap((part) => (part.length === 0 ? [] : [...part, '']));
  }

  #body(): string[] {
    const { exercise, found, following } = this.#stage.session;
    if (found === undefined) return lines.running(exercise);
    if (typeof found === 'string') return lines.problem(exercise, found, isFile(exercise.file));
    return lines.result(found, this.#showsAll ? 'all' : 'names', doneLines(exercise, following));
  }
}
