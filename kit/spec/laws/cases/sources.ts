import { type Arbitrary, array, constantFrom, nat, record } from 'fast-check';
import { showList } from '../../matchers/show';
import { sloppyKinds, type SourceKind, sourceKinds } from './source-kinds';
import { anyValue } from './values';
import { type SourceFaults, type SourceLog, WatchedSteps } from '../watched-source';

/** A source that can be opened again and again, each time from its beginning. */
export interface Source {
  readonly values: readonly unknown[];
  readonly kind: SourceKind;
  /** As a message shows it: its kind and its values. */
  readonly text: string;
  open(faults?: SourceFaults): OpenSource;
}

/** What the code under test gets, and what it has done to it so far. */
export interface OpenSource {
  readonly iterable: Iterable<unknown>;
  readonly log: Readonly<SourceLog>;
}

const MOST_VALUES = 7;

/** Makes a source of a kind. */
export function sourceOf(kind: SourceKind, values: readonly unknown[]): Source {
  return {
    values,
    kind,
    text: `${kind.text} over ${showList(values)}`,
    open(faults = {}) {
      const steps = new WatchedSteps(values, faults);
      return { iterable: kind.of(steps), log: steps.log };
    },
  };
}

/** A few values in any order, so that the boundaries of an argument are near. */
export const fewValues: Arbitrary<unknown[]> = array(anyValue, { maxLength: MOST_VALUES });

/** Sources of every kind. */
export const anySource: Arbitrary<Source> = oneKindOf(sourceKinds);

/** A source so long that code with one stack frame per value overflows the stack. */
const LONG = 20_000;
export const longSource: Arbitrary<Source> = anyValue.map((value) =>
  sourceOf(sourceKinds[0]!, new Array<unknown>(LONG).fill(value)),
);

const builtIn: readonly (readonly [text: string, open: () => Iterable<unknown>])[] = [
  ['the array [1, 2, 3]', () => [1, 2, 3]],
  // eslint-disable-next-line no-sparse-arrays -- `for…of` yields undefined for a hole
  ['the array [1, , 3] with a hole', () => [1, , 3]],
  ['an empty array', () => []],
  ['a Set of 1, 2, 3', () => new Set([1, 2, 3])],
  ['a Map', () => new Map([['a', 1]])],
  ["the string 'a💡b'", () => 'a💡b'],
  ['a Uint8Array', () => Uint8Array.of(0, 255)],
  ['the values() of an array', () => [1, 2, 3].values()],
  [
    'a generator object',
    function* () {
      yield 1;
      yield 2;
    },
  ],
];

/** Iterables of the language itself. Nothing notes what is done to it. */
export const builtInIterable: Arbitrary<Source> = constantFrom(...builtIn).map(([text, open]) => ({
  text,
  values: Array.from(open()),
  kind: sourceKinds[0]!,
  open: () => ({ iterable: open(), log: { pulls: 0, closes: 0 } }),
}));

/** Sources that notice whether they are closed. */
export const closableSource: Arbitrary<Source> = oneKindOf(
  sourceKinds.filter(({ closable }) => closable),
);

/** The same, and some that are careless when they are closed. What comes out of those is not judged. */
export const evenSloppySource: Arbitrary<Source> = oneKindOf([
  ...sourceKinds.filter(({ closable }) => closable),
  ...sloppyKinds,
]);

/** The index of a value. Sometimes it is beyond the end. */
export const anyIndex: Arbitrary<number> = nat({ max: MOST_VALUES });

/**
 * The same kinds of sources over other values.
 *
 * @param values what they hold; undefined leaves them as they are
 */
export function over(
  values: Arbitrary<readonly unknown[]> | undefined,
  sources: Arbitrary<Source>,
): Arbitrary<Source> {
  if (values === undefined) return sources;
  return record({ source: sources, values }).map(({ source, values: held }) =>
    sourceOf(source.kind, held),
  );
}

function oneKindOf(kinds: readonly SourceKind[]): Arbitrary<Source> {
  return record({ kind: constantFrom(...kinds), values: fewValues }).map(({ kind, values }) =>
    sourceOf(kind, values),
  );
}
