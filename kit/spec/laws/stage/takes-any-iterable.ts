import { type Arbitrary, record } from 'fast-check';
import { anyArguments } from '../cases/argument';
import { next } from '../calls/call';
import { drain } from '../calls/loops';
import { type Law, law } from '../law';
import { builtInIterable, longSource, type Source } from '../cases/sources';
import { moment, pairOf, stepOf, whatHappened } from './play';
import type { AnyStage } from './stage';

/** Enough to meet every kind several times. */
const onBuiltIn = takes(builtInIterable, 36);

/** A single case, because it is slow. It is always tried. */
const onLong = takes(longSource, 1);

/** A stage takes everything that the language can iterate: strings, Sets, arrays with holes, and 20,000 values. */
export const takesAnyIterable: Law<AnyStage> = {
  breachBy: (stage) => onBuiltIn.breachBy(stage) ?? onLong.breachBy(stage),
};

function takes(sources: Arbitrary<Source>, runs: number): Law<AnyStage> {
  return law(
    ({ given }: AnyStage) => record({ source: sources, args: anyArguments<unknown>(given) }),
    (stage, { source, args }) => {
      const pair = pairOf(stage, source, args);
      const steps = [next, drain, next].map((call) => stepOf(moment(pair, call)));
      if (steps.every(({ same }) => same)) return undefined;
      return {
        what: whatHappened(stage, source, args, steps),
        why: '`source` is any iterable: you may use only its [Symbol.iterator]().',
        look: 'do you use a length, an index, or one function call inside another for each value?',
      };
    },
    runs,
  );
}
