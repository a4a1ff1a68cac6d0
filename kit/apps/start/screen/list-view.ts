import pc from 'picocolors';
import { type Press, typed } from '../../../ground/command-line/terminal';
import { exerciseLine } from '../../../judge/reporter/exercise-line';
import type { Exercise } from '../../../kata/exercise';
import { lessonOf } from '../../../kata/lesson/lesson';
import type { Standing } from '../../../kata/state/standing';
import type { Parts } from './fit';
import * as lines from './lines';
import type { Screen } from './screen';
import { act, type Key, View } from './view';

const KEYS_OF_FILTER = [
  ['up, down', 'move'],
  ['Enter', 'open'],
  ['Escape', 'show all again'],
] as const;

/** Every exercise with its state, and a cursor to choose one. */
export class ListView extends View {
  protected readonly keys: readonly Key[] = [
    ['up, down', 'move', () => undefined],
    ['01…', 'jump', () => undefined],
    ['Enter', 'open', () => this.#open()],
    ['/', 'filter', () => this.#narrow('')],
    ['m', 'mark as known', () => this.screen.session.toggleKnown(this.#selected)],
    ['l', 'back', () => this.screen.show(), 'Escape'],
    this.quit,
  ];
  #selected = this.screen.session.exercise;
  /** Digits typed so far. */
  #digits = '';
  /** Text that is typed to narrow the list; undefined while all of it is shown. */
  #filter: string | undefined;

  constructor(screen: Screen) {
    super(screen);
    screen.session.refresh();
  }

  parts(): Parts {
    const { session } = this.screen;
    const listed = this.#listed();
    this.scroll.keepInView(listed.findIndex(({ exercise }) => exercise === this.#selected));
    return {
      head: lines.header(session),
      note: this.#filter === undefined ? [] : [`Filter: ${this.#filter}_`, ''],
      body:
        listed.length === 0
          ? ['  No exercise has this in its name.']
          : listed.map((entry) => row(entry, entry.exercise === this.#selected)),
      scroll: this.scroll,
      keys: lines.keyLines(this.#filter === undefined ? this.keys : KEYS_OF_FILTER),
    };
  }

  override press(press: Press): void {
    const { name, text } = press;
    if (!/^\d$/.test(text)) this.#digits = '';
    const isNarrowed = this.#filter !== undefined;
    if (name === 'up' || (name === 'k' && !isNarrowed)) return this.#move(-1);
    if (name === 'down' || (name === 'j' && !isNarrowed)) return this.#move(1);
    if (this.#filter === undefined) {
      if (/^\d$/.test(text)) return this.#jump(text);
      return act(press, this.keys);
    }
    if (name === 'return' || name === 'enter') return this.#open();
    this.#narrow(name === 'escape' ? undefined : typed(this.#filter, press));
  }

  #narrow(filter: string | undefined): void {
    this.#filter = filter;
    const listed = this.#listed();
    if (!listed.some(({ exercise }) => exercise === this.#selected)) {
      this.#selected = listed[0]?.exercise ?? this.#selected;
    }
    this.screen.draw();
  }

  /** `1`, then `2`: to 01, then to 12. */
  #jump(digit: string): void {
    const find = (digits: string): Exercise | undefined =>
      this.screen.session.exercises.find(({ number }) => number === digits.padStart(2, '0'));
    const both = `${this.#digits}${digit}`.slice(-2);
    const found = find(both) ?? find(digit);
    this.#digits = find(both) === undefined ? digit : both;
    this.#selected = found ?? this.#selected;
    this.screen.draw();
  }

  #move(by: number): void {
    const listed = this.#listed();
    const from = listed.findIndex(({ exercise }) => exercise === this.#selected);
    const to = Math.min(Math.max(from + by, 0), listed.length - 1);
    this.#selected = listed[to]?.exercise ?? this.#selected;
    this.screen.draw();
  }

  #open(): void {
    if (this.#listed().length > 0) this.screen.session.open(this.#selected);
  }

  #listed(): readonly Standing[] {
    const wanted = this.#filter?.trim().toLowerCase() ?? '';
    return this.screen.session.progress.filter(({ exercise }) =>
      `${exercise.name}\n${lessonOf(exercise).title}`.toLowerCase().includes(wanted),
    );
  }
}

function row(entry: Standing, isSelected: boolean): string {
  return isSelected ? pc.inverse(`> ${exerciseLine(entry)}`) : `  ${exerciseLine(entry)}`;
}
