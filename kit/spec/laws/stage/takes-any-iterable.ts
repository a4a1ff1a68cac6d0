import { record } from 'fast-check';
import { anyArguments } from '../argument';
import { drain, next } from '../calls';
import { law } from '../law';
import { builtInIterable } from '../sources';
import { moment, pairOf, stepOf, whatHappened } from './play';
import type { AnyStage } from './stage';

/** Enough to meet every kind several times; very long sources are slow. */
const RUNS = 40;

/** A stage takes whatever the language can iterate: strings, Sets, arrays with holes, 20,000 values. */
export const takesAnyIterable = law(
  ({ given }: AnyStage) => record({ source: builtInIterable, args: anyArguments<unknown>(given) }),
  (stage, { source, args }) => {
    const pair = pairOf(stage, source, args);
    const steps = [next, drain, next].map((call) => stepOf(moment(pair, call)));
    if (steps.every(({ same }) => same)) return undefined;
    return {
      what: whatHappened(stage, source, args, steps),
      why: '`source` is any iterable: nothing but [Symbol.iterator]() may be asked of it.',
      look: 'do you use a length, an index, or one function call inside another for each value?',
    };
  },
  RUNS,
);
