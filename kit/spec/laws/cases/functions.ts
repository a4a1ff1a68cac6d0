import { type Arbitrary, constantFrom, nat } from 'fast-check';
import { type Argument, oneOf, plainArgument } from './argument';

type OfValueAndIndex<R> = (value: unknown, index: number) => R;

const counting: Argument<OfValueAndIndex<number>> = {
  text: '() => (calls += 1)',
  make() {
    let calls = 0;
    return () => (calls += 1);
  },
};

/** What `map` may be given. */
export const anyMapper: Arbitrary<Argument<OfValueAndIndex<unknown>>> = constantFrom(
  plainArgument<OfValueAndIndex<unknown>>((value) => value),
  plainArgument<OfValueAndIndex<unknown>>((value, index) => index),
  plainArgument<OfValueAndIndex<unknown>>((value, index) => [value, index]),
  plainArgument<OfValueAndIndex<unknown>>(() => undefined),
  counting,
);

/** What `filter` may be given. It answers true and false only. */
export const anyPredicate: Arbitrary<Argument<OfValueAndIndex<boolean>>> = oneOf<
  OfValueAndIndex<boolean>
>(
  () => true,
  () => false,
  (value) => Boolean(value),
  (value) => !value,
  (value, index) => index % 2 === 1,
  (value, index) => index > 2,
);

/** A number of values, around every boundary of a short source. */
export const anyCount: Arbitrary<Argument<number>> = nat({ max: 9 }).map(plainArgument);

/** How many values an array has: 1 or more, some sizes greater than a source is long. */
export const anySize: Arbitrary<Argument<number>> = nat({ max: 8 }).map((less) =>
  plainArgument(less + 1),
);
