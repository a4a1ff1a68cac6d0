import { record } from 'fast-check';
import { show } from '../../matchers/show';
import { anyArguments } from '../cases/argument';
import { next } from '../calls/call';
import { law } from '../law';
import { sameValue } from '../outcome';
import { anySource, over } from '../cases/sources';
import type { Step } from '../transcript';
import { moment, pairOf, stepOf, whatHappened } from './play';
import type { AnyStage } from './stage';

/** What the consumer puts into each array that it gets. */
const MARK = Symbol('put in by the consumer');

/** An array that was handed out belongs to its consumer. Changes to it show nowhere else, and nobody else changes it. */
export const handsItsArraysOver = law(
  ({ given, takes }: AnyStage) =>
    record({ source: over(takes, anySource), args: anyArguments<unknown>(given) }),
  (stage, { source, args }) => {
    const pair = pairOf(stage, source, args);
    const steps: Step[] = [];
    const arrays: unknown[][] = [];
    for (let pulls = 0; pulls <= source.values.length; pulls += 1) {
      const seen = moment(pair, next);
      steps.push(stepOf(seen));
      if (seen.received.kind !== 'result' || !Array.isArray(seen.received.value)) break;
      const array = seen.received.value as unknown[];
      steps.push(isNew(array, arrays));
      array.length = 0;
      array.push(MARK);
      arrays.push(array);
    }
    steps.push(...arrays.map(asItWasLeft));
    if (steps.every(({ same }) => same)) return undefined;
    return {
      what: whatHappened(stage, source, args, steps),
      why: 'Each array belongs to the consumer, who may change it. Here it empties each one and puts a symbol in.',
      look: 'the step marked ▸. Which array do you read, fill or yield again after it was handed out?',
    };
  },
);

function isNew(array: unknown[], earlier: readonly unknown[][]): Step {
  const index = earlier.indexOf(array);
  return {
    text: `array ${earlier.length + 1}`,
    expected: 'a new array',
    received: index === -1 ? 'a new array' : `array ${index + 1} once more`,
    same: index === -1,
  };
}

function asItWasLeft(array: readonly unknown[], index: number): Step {
  return {
    text: `array ${index + 1}, in the end`,
    expected: show([MARK]),
    received: show([...array]),
    same: sameValue(array, [MARK]),
  };
}
