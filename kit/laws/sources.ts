import { type Arbitrary, array, constantFrom, nat, record } from 'fast-check';
import { show } from '../matchers/show';
import { sloppyKinds, type SourceKind, sourceKinds } from './source-kinds';
import { anyValue } from './values';
import { type SourceFaults, type SourceLog, WatchedSteps } from './watched-source';

/** A source that can be opened again and again, each time from its beginning. */
export interface Source {
  readonly values: readonly unknown[];
  readonly kind: SourceKind;
  /** As a message shows it: its kind and its values. */
  readonly text: string;
  open(faults?: SourceFaults): OpenSource;
}

/** What the code under test is given, and what was done to it so far. */
export interface OpenSource {
  readonly iterable: Iterable<unknown>;
  readonly log: Readonly<SourceLog>;
}

const SHOWN = 12;

/** Makes a source of a kind. */
export function sourceOf(kind: SourceKind, values: readonly unknown[]): Source {
  const shown = values.slice(0, SHOWN).map(show).join(', ');
  const more = values.length > SHOWN ? `, … ${values.length.toLocaleString('en-US')} in all` : '';
  return {
    values,
    kind,
    text: `${kind.text} over [${shown}${more}]`,
    open(faults = {}) {
      const steps = new WatchedSteps(values, faults);
      return { iterable: kind.of(steps), log: steps.log };
    },
  };
}

/** Values in any order, few: the boundaries of an argument are near. */
export const fewValues: Arbitrary<unknown[]> = array(anyValue, { maxLength: 7 });

/** Sources of every kind. */
export const anySource: Arbitrary<Source> = record({
  kind: constantFrom(...sourceKinds),
  values: fewValues,
}).map(({ kind, values }) => sourceOf(kind, values));

/** Sources that notice whether they are closed. */
export const closableSource: Arbitrary<Source> = record({
  kind: constantFrom(...sourceKinds.filter(({ closable }) => closable), ...sloppyKinds),
  values: fewValues,
}).map(({ kind, values }) => sourceOf(kind, values));

/** An index of a value of the source, or one past its last. */
export const indexIn = (source: Source): Arbitrary<number> => nat({ max: source.values.length });
