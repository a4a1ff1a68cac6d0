import pc from 'picocolors';
import { lessonOf } from '../../../kata/lesson/lesson';
import { allAreDone } from '../../../kata/state/progress';
import type { Standing } from '../../../kata/state/standing';
import type { Parts } from './fit';
import * as lines from './lines';
import { type Key, SCROLL, View } from './view';

const ONWARD = [
  'npm run explore 16: watch a coroutine wait, line by line; any other number works too',
  'npm run measure: the memory of an array and of a generator, on your machine',
  'docs/workshop.md: teach it to others',
  'CONTRIBUTING.md: add your own exercise',
  'JavaScript has lazy stages built in: look up Iterator on developer.mozilla.org',
];

/** The screen for a learner who has done every exercise. */
export class EndView extends View {
  protected readonly keys: readonly Key[] = [
    SCROLL,
    ['l', 'list', () => this.screen.list()],
    ['Escape', 'back', () => this.screen.show(), 'n'],
    this.quit,
  ];

  parts(): Parts {
    const { session } = this.screen;
    const times = timeline(session.progress);
    return {
      head: lines.header(session),
      body: [
        pc.green(allAreDone(session.progress)),
        '',
        pc.bold('What you have learned'),
        ...session.exercises.map((exercise) => `  · ${exercise.number} ${lessonOf(exercise).idea}`),
        ...(times.length === 0 ? [] : ['', pc.bold('Your way'), ...times]),
        '',
        pc.bold('Where to go on'),
        ...ONWARD.map((line) => `  · ${line}`),
      ],
      scroll: this.scroll,
      keys: lines.keyLines(this.keys),
    };
  }
}

/** When each exercise was done, the earliest first. */
function timeline(progress: readonly Standing[]): string[] {
  return progress
    .flatMap(({ exercise, doneAt }) => (doneAt === undefined ? [] : [{ exercise, time: doneAt }]))
    .sort((a, b) => a.time.localeCompare(b.time, 'en'))
    .map(({ exercise, time }) => `  ${localTime(time)}  ${exercise.number} ${exercise.title}`);
}

/** `2026-11-26 21:30`, in the learner's time zone: in Swedish, dates are written as ISO 8601 says. */
function localTime(time: string): string {
  return new Date(time).toLocaleString('sv', { dateStyle: 'short', timeStyle: 'short' });
}
