import type { Press } from '../../../ground/command-line/terminal';
import { isFile } from '../../../kata/is-file';
import { CompareView } from './compare-view';
import { doneLines } from './done-lines';
import { EndView } from './end-view';
import type { Parts } from './fit';
import * as lines from './lines';
import { YesOrNo } from './question';
import { Scroll } from './scroll';
import type { Stage, View } from './view';

const KEYS = [
  ['Enter', 'run'],
  ['n', 'next'],
  ['p', 'back'],
  ['l', 'list'],
  ['h', 'hint'],
  ['a', 'all'],
  ['s', 'compare'],
] as const;

const MORE_KEYS = [
  ['e', 'edit'],
  ['o', 'lesson'],
  ['m', 'mark as known'],
  ['r', 'reset'],
  ['q', 'quit'],
] as const;

const KEYS_OF_ALL = [
  ['up, down, page', 'scroll'],
  ['a', 'less'],
  ['Enter', 'run'],
  ['l', 'list'],
  ['h', 'hint'],
  ['q', 'quit'],
] as const;

/** The exercise that is open, with what its last run has found. */
export class ExerciseView implements View {
  readonly #stage: Stage;
  readonly #scroll = new Scroll();
  #showsAll = false;

  constructor(stage: Stage) {
    this.#stage = stage;
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
      keys: this.#keys(),
    };
  }

  press({ name }: Press): void {
    const { session } = this.#stage;
    if (this.#showsAll && this.#scroll.press(name)) return this.#stage.draw();
    switch (name) {
      case 'n':
        return this.#next();
      case 'p':
        return session.previous();
      case 'l':
        return this.#stage.list();
      case 'h':
        return session.showHint();
      case 'a':
        return this.#toggleAll();
      case 's':
        return this.#solution();
      case 'e':
        return this.#stage.opener.openCode(this.#stage);
      case 'o':
        return this.#openLesson();
      case 'm':
        return this.#mark();
      case 'r':
        return this.#reset();
      case 'w':
        return this.#stage.page?.open();
      case 'return':
      case 'enter':
        return session.runAgain();
      case 'escape':
        this.#showsAll = false;
        return session.clear();
      case 'q':
        return this.#stage.quit();
    }
  }

  #keys(): string[] {
    if (this.#showsAll) return lines.keyLines(KEYS_OF_ALL);
    const web = this.#stage.page === undefined ? [] : [['w', 'web'] as const];
    return lines.keyLines(KEYS, [...web, ...MORE_KEYS]);
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
      this.#stage.ask(
        new YesOrNo('This exercise is not done yet. Show the solution anyway?', show),
      );
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
        new YesOrNo('Reset this exercise to its stub? Your code is kept next to it.', () =>
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
