import { type Arbitrary, array, constantFrom, nat, option, record } from 'fast-check';
import { showError } from '../../matchers/show';
import { anyError } from '../cases/values';

/** A level: some values, then the level inside it, then some more. */
export interface Level {
  /** A letter: `a` is the outermost. */
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly closing: 'works' | 'is missing' | 'throws';
  /** What its `return()` throws, where it does. */
  readonly closeError: unknown;
}

/** A level that fails as it is opened, or whose `next()` throws in place of the item with an index. */
export interface LevelFault {
  readonly level: number;
  readonly at: 'open' | number;
  readonly error: unknown;
}

const NAMES = ['a', 'b', 'c', 'd'] as const;

/** One to four levels, the outermost first, each inside the one before. */
export const anyLevels: Arbitrary<readonly Level[]> = array(
  record({
    before: nat({ max: 2 }),
    after: nat({ max: 1 }),
    closing: constantFrom<Level['closing'][]>('works', 'works', 'throws', 'is missing'),
    closeError: anyError,
  }),
  { minLength: 1, maxLength: NAMES.length },
).map((levels) => levels.map((level, index) => ({ ...level, name: NAMES[index]! })));

/** At most one failure. It may be in a level or at an item that does not exist. */
export const anyLevelFault: Arbitrary<LevelFault | undefined> = option(
  record({
    level: nat({ max: NAMES.length - 1 }),
    at: constantFrom<LevelFault['at'][]>('open', 0, 1, 2, 3),
    error: anyError,
  }),
  { nil: undefined },
);

/** The items of a level; `inner` stands for the level inside it, and is left out in the innermost. */
export function itemsOf<T>({ name, before, after }: Level, inner: T | undefined): (string | T)[] {
  const texts = Array.from({ length: before + after }, (_, index) => `${name}${index + 1}`);
  return [
    ...texts.slice(0, before),
    ...(inner === undefined ? [] : [inner]),
    ...texts.slice(before),
  ];
}

/**
 * What the code under test is given.
 *
 * @param note gets the name of each level that is closed
 */
export function opened(
  levels: readonly Level[],
  fault: LevelFault | undefined,
  note: (name: string) => void,
): Iterable<unknown> {
  const outermostOf = (index: number): Iterable<unknown> | undefined => {
    const level = levels[index];
    if (level === undefined) return undefined;
    const items = itemsOf(level, outermostOf(index + 1));
    return levelOf(level, items, fault?.level === index ? fault : undefined, note);
  };
  return outermostOf(0)!;
}

function levelOf(
  { name, closing, closeError }: Level,
  items: readonly unknown[],
  fault: LevelFault | undefined,
  note: (name: string) => void,
): Iterable<unknown> {
  return {
    [Symbol.iterator]() {
      if (fault?.at === 'open') throw fault.error;
      let index = -1;
      const close = (): IteratorResult<unknown> => {
        note(name);
        index = items.length;
        if (closing === 'throws') throw closeError;
        return { value: undefined, done: true };
      };
      return {
        next() {
          index += 1;
          if (index === fault?.at) {
            index = items.length;
            throw fault.error;
          }
          return index < items.length
            ? { value: items[index], done: false }
            : { value: undefined, done: true };
        },
        ...(closing === 'is missing' ? {} : { return: close }),
      };
    },
  };
}

/** One line for each level: `b: [b1, c, b2], without return()`. */
export function describeLevels(
  levels: readonly Level[],
  fault: LevelFault | undefined,
): readonly string[] {
  return levels.map((level, index) => {
    const items = itemsOf(level, levels[index + 1]?.name).join(', ');
    const failure = fault?.level === index ? describeFault(fault) : '';
    return `  ${level.name}: [${items}]${describeClosing(level)}${failure}`;
  });
}

function describeClosing({ closing, closeError }: Level): string {
  if (closing === 'works') return '';
  return closing === 'throws'
    ? `, its return() throws ${showError(closeError)}`
    : ', without return()';
}

function describeFault({ at, error }: LevelFault): string {
  return at === 'open'
    ? `, its [Symbol.iterator]() throws ${showError(error)}`
    : `, its next() throws ${showError(error)} at index ${at}`;
}
