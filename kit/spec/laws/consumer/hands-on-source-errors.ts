import { type Arbitrary, constantFrom, nat, oneof, option, record } from 'fast-check';
import { showError } from '../../matchers/show';
import { law } from '../law';
import { sameOutcome, showOutcome, threw } from '../outcome';
import { sourceKinds } from '../cases/source-kinds';
import { type Source, sourceOf } from '../cases/sources';
import { anyError } from '../cases/values';
import type { SourceFaults } from '../watched-source';
import type { Consumer } from './consumer';
import { finiteNumbers, numbersWithNaN } from './number-lists';
import { watchedSource } from './number-sources';
import { answerOf, breach, numbersOf } from './verdict-on';

/** A source that fails, and the error that must come out. */
interface Failing {
  readonly source: Source;
  readonly faults: SourceFaults;
  readonly error: unknown;
}

/** Sources that fail in place of a number. Some fail again when they are closed, but `for…of` does not close them then. */
const failsInPlaceOfANumber: Arbitrary<Failing> = record({
  source: watchedSource(finiteNumbers),
  index: nat({ max: 4 }),
  error: anyError,
  closeFailure: option(record({ error: anyError }), { nil: undefined }),
}).map(({ source, index, error, closeFailure }) => ({
  source,
  faults: { failure: { index: Math.min(index, source.values.length), error }, closeFailure },
  error,
}));

/** Sources that fail when they are closed. One of their numbers decides the answer. */
const failsAtClosing: Arbitrary<Failing> = record({
  numbers: numbersWithNaN,
  kind: constantFrom(...sourceKinds.filter(({ closable }) => closable)),
  error: anyError,
}).map(({ numbers, kind, error }) => ({
  source: sourceOf(kind, numbers),
  faults: { closeFailure: { error } },
  error,
}));

/** An error of the source, instead of a number or when it is closed, comes out unchanged: there is no result. */
export const handsOnSourceErrors = law(
  (_: Consumer) => oneof(failsInPlaceOfANumber, failsAtClosing),
  (consumer, { source, faults, error }) => {
    const { failure, closeFailure } = faults;
    const isLeft = consumer.knownAfter(numbersOf(source)) <= source.values.length;
    const outcome = answerOf(consumer, source.open(faults));
    if (failure === undefined && !isLeft) return undefined;
    if (sameOutcome(outcome, threw(error))) return undefined;
    return breach(
      consumer,
      { ...source, text: `${source.text}${described(failure, closeFailure)}` },
      { expected: showOutcome(threw(error)), received: showOutcome(outcome) },
      {
        why: 'The caller must get the error itself: the one of a number that could not be read, or else the one of closing.',
        look: 'a `catch` that keeps the error, a `return` in a `finally`, or a `return()` of a source that has failed already.',
      },
    );
  },
);

function described(
  failure: SourceFaults['failure'],
  closeFailure: SourceFaults['closeFailure'],
): string {
  const parts: string[] = [];
  if (failure !== undefined) {
    parts.push(`number ${failure.index + 1} throws ${showError(failure.error)}`);
  }
  if (closeFailure !== undefined) parts.push(`return() throws ${showError(closeFailure.error)}`);
  return parts.map((part) => `; ${part}`).join('');
}
