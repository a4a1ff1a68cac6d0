import { type Arbitrary, array, boolean, constantFrom, nat, record } from 'fast-check';
import { showList } from '../../matchers/show';
import type { SourceKind } from '../cases/source-kinds';
import { anyValue } from '../cases/values';
import type { SourceFaults } from '../watched-source';
import { NotedSteps } from './noted-steps';

/** One source of a row. */
export interface RowSource {
  /** A letter. */
  readonly name: string;
  readonly kind: SourceKind;
  readonly values: readonly unknown[];
  /** Whether it begins again each time it is opened, as an array does. An iterator does not. */
  readonly isReiterable: boolean;
}

const NAMES = ['a', 'b', 'c'] as const;
const MOST_VALUES = 3;
const MOST_SOURCES = 4;

/** A row of sources. The same one may stand in it several times. */
export function anyRow(kinds: readonly SourceKind[]): Arbitrary<readonly RowSource[]> {
  const anySource = record({
    kind: constantFrom(...kinds),
    values: array(anyValue, { maxLength: MOST_VALUES }),
    isReiterable: boolean(),
  });
  return record({
    sources: array(anySource, { minLength: NAMES.length, maxLength: NAMES.length }),
    places: array(nat({ max: NAMES.length - 1 }), { maxLength: MOST_SOURCES }),
  }).map(({ sources, places }) => {
    const named = sources.map((source, index) => ({ ...source, name: NAMES[index]! }));
    return places.map((index) => named[index]!);
  });
}

/** What the code under test is given: one iterable for each place of the row, the same one for the same source. */
export function opened(
  row: readonly RowSource[],
  faultsOf: (source: RowSource) => SourceFaults = () => ({}),
  note: (event: string) => void = () => {},
): Iterable<unknown>[] {
  const iterables = new Map<RowSource, Iterable<unknown>>();
  for (const source of row) {
    const { name, kind, values, isReiterable } = source;
    const steps = (): NotedSteps => new NotedSteps(values, faultsOf(source), name, note);
    const once = steps();
    const iterable = iterables.get(source) ?? {
      [Symbol.iterator]() {
        note(`open ${name}`);
        return kind.of(isReiterable ? steps() : once)[Symbol.iterator]();
      },
    };
    iterables.set(source, iterable);
  }
  return row.map((source) => iterables.get(source)!);
}

/** One line for the row, and one for each of its sources. */
export function describeRow(row: readonly RowSource[]): string[] {
  return [
    `  sources: ${row.map(({ name }) => name).join(', ') || 'none'}`,
    ...[...new Set(row)].map(
      ({ name, kind, values, isReiterable }) =>
        `  ${name}: ${kind.text} over ${showList(values)}${isReiterable ? ', a new one each time it is opened' : ''}`,
    ),
  ];
}
