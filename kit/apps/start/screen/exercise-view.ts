import pc from 'picocolors';
import type { Press } from '../../../ground/command-line/terminal';
import { titleOf } from '../../../kata/lesson/lesson';
import { isFile } from '../../../kata/files/is-file';
import { CompareView } from './compare-view';
import { EndView } from './end-view';
import type { Parts } from './fit';
import * as lines from './lines';
import { yesOrNo } from './question';
import { act, type Key, SCROLL, View } from './view';

/** Where all failures are read, the other keys act, too. */
const SHOWN_WITH_ALL = new Set(['Enter', 'l', 'h', 'q']);

/** The exercise that is open, with what its last run has found. */
export class ExerciseView extends View {
  protected readonly keys: readonly Key[] = [
    ['Enter', 'run', () => this.screen.session.runAgain()],
    ['n', 'next', () => this.#next()],
    ['p', 'back', () => this.screen.session.previous()],
    ['l', 'list', () => this.screen.list()],
    ['h', 'hint', () => this.screen.session.showHint()],
    ['a', 'all', () => this.#toggleAll()],
    ['s', 'compare', () => this.#solution()],
  ];
  readonly #page = this.screen.world.page;
  readonly #moreKeys: readonly Key[] = [
    ...(this.#page === undefined ? [] : [['w', 'web', () => this.#page?.open()] as const]),
    ['e', 'edit', () => this.screen.world.opener.openCode(this.screen)],
    ['o', 'lesson', () => this.#openLesson()],
    ['m', 'mark as known', () => this.#mark()],
    ['r', 'reset', () => this.#reset()],
    this.quit,
  ];
  #showsAll = false;

  parts(): Parts {
    const { session } = this.screen;
    return {
      head: lines.header(session),
      note: this.#note(),
      body: this.#body(),
      ...(this.#showsAll ? { scroll: this.scroll } : {}),
      // A learner who reads all failures, or has finished, does not need the paths.
      ...(this.#showsAll || (typeof session.found === 'object' && session.found.stage === 'done')
        ? {}
        : { paths: lines.paths(session.exercise, this.#page?.address) }),
      keys: this.#keyLines(),
    };
  }

  override press(press: Press): void {
    if (this.#showsAll && this.scroll.press(press.name)) return this.screen.draw();
    act(press, [...this.keys, ...this.#moreKeys, ['Escape', 'less', () => this.#clear()]]);
  }

  #keyLines(): string[] {
    if (!this.#showsAll) return lines.keyLines(this.keys, this.#moreKeys);
    const shown = [...this.keys, ...this.#moreKeys].filter(([name]) => SHOWN_WITH_ALL.has(name));
    return lines.keyLines([SCROLL, ['a', 'less'], ...shown]);
  }

  #clear(): void {
    this.#showsAll = false;
    this.screen.session.clear();
  }

  #next(): void {
    const { session } = this.screen;
    if (session.isDone && session.following === undefined) {
      this.screen.show(new EndView(this.screen));
    } else {
      session.next();
    }
  }

  #toggleAll(): void {
    this.#showsAll = !this.#showsAll;
    this.scroll.toTop();
    this.screen.draw();
  }

  #solution(): void {
    const show = (): void => this.screen.show(new CompareView(this.screen));
    if (this.screen.session.isDone) show();
    else {
      this.screen.ask(yesOrNo('This exercise is not done yet. Show the solution anyway?', show));
    }
  }

  /** On its page, where there is one: that has the lesson's diagrams. */
  #openLesson(): void {
    if (this.#page === undefined) this.screen.world.opener.openLesson(this.screen);
    else this.#page.open();
  }

  #mark(): void {
    const { session } = this.screen;
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
    const { session } = this.screen;
    if (session.exercise.isBegun) {
      this.screen.ask(
        yesOrNo('Reset this exercise to its stub? Your code is kept next to it.', () =>
          session.reset(),
        ),
      );
    } else {
      session.say('There is nothing to reset: it is the stub.');
    }
  }

  #note(): string[] {
    const { isNew, notices, note, hint } = this.screen.session.remarks;
    const isGreeting = isNew && note.length === 0 && hint === undefined;
    return [
      notices,
      isGreeting ? lines.welcome() : note,
      hint === undefined ? [] : lines.hint(hint),
    ].flatMap((part) => (part.length === 0 ? [] : [...part, '']));
  }

  #body(): string[] {
    const { exercise, found, following } = this.screen.session;
    if (found === undefined) return [`${pc.bold(titleOf(exercise))}: running its spec …`];
    if (typeof found === 'string') return lines.problem(exercise, found, isFile(exercise.file));
    const done = lines.whenDone(exercise, following);
    return lines.result(found, this.#showsAll ? 'all' : 'names', done);
  }
}
