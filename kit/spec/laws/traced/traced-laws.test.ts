import '../../index';
import type { Law } from '../law';
import { oneOf } from '../cases/argument';
import { cleansUpOnce } from './cleans-up-once';
import { passesOnErrorsInside } from './passes-on-errors-inside';
import { passesOnErrorsOfCleanup } from './passes-on-errors-of-cleanup';
import { runsApart } from './runs-apart';
import { runsStepByStep } from './runs-step-by-step';
import { type AnyTraced, traced, yields } from './traced';

type Note = (event: string) => unknown;
type Visits = (length: number, note: Note) => Iterator<unknown>;

/** Opens, visits so many rooms, and locks up. */
function* visits(length: number, note: Note): Generator<number, void, unknown> {
  note('open');
  try {
    for (let room = 1; room <= length; room += 1) {
      note(`visit ${room}`);
      yield room;
    }
  } finally {
    note('lock');
  }
}

const visitsBy = (lazy: Visits): AnyTraced =>
  traced({
    name: 'visits(length, note)',
    lazy: ({ length }, note) => lazy(length, note),
    trace: ({ length }) => [
      'open',
      ...Array.from({ length }, (_, index) => index + 1).flatMap((room) => [
        `visit ${room}`,
        yields(room),
      ]),
    ],
    cleanup: 'lock',
    given: { length: oneOf(0, 1, 2, 3) },
  });

const every: Law<AnyTraced>[] = [
  cleansUpOnce,
  passesOnErrorsInside,
  passesOnErrorsOfCleanup,
  runsApart,
  runsStepByStep,
];

it('a generator that cleans up in `finally` obeys all of them', () => {
  for (const law of every) expect(visitsBy(visits)).toObey(law);
});

it('an error that is kept back while it cleans up is found, in its smallest case', () => {
  const keepsIt: Visits = (length, note) =>
    visits(length, (event) => {
      try {
        return note(event);
      } catch (error) {
        if (event !== 'lock') throw error;
        return undefined;
      }
    });

  expect(() => expect(visitsBy(keepsIt)).toObey(passesOnErrorsOfCleanup))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`visits(length, note)\` went wrong
      length: 0
      'lock' throws RangeError: the very error
    ▸ a.next()
        expected throws RangeError: the very error, 1 'lock' so far
        received { value: undefined, done: true }, 1 'lock'
    Why: If something cannot be cleaned up, the caller must get the error: data may be lost.
    Look: the step marked ▸. Does a \`catch\` keep the error, or clean up once more?"
  `);
});

it('what cleans up once more after that failed is found, too', () => {
  const twice: Visits = (length, note) =>
    visits(length, (event) => {
      if (event !== 'lock') return note(event);
      try {
        return note(event);
      } catch {
        return note(event);
      }
    });

  expect(() => expect(visitsBy(twice)).toObey(passesOnErrorsOfCleanup))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`visits(length, note)\` went wrong
      length: 0
      'lock' throws RangeError: the very error
    ▸ a.next()
        expected throws RangeError: the very error, 1 'lock' so far
        received throws RangeError: the very error, 2 'lock's
    Why: If something cannot be cleaned up, the caller must get the error: data may be lost.
    Look: the step marked ▸. Does a \`catch\` keep the error, or clean up once more?"
  `);
});
