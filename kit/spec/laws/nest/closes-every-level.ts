import { record } from 'fast-check';
import { generatorCall, scripts } from '../calls/any-call';
import { drain } from '../calls/loops';
import { law } from '../law';
import { type Outcome, sameOutcome, showOutcome } from '../outcome';
import { drawTranscript } from '../transcript';
import { anyLevelFault, anyLevels, describeLevels, opened } from './levels';
import type { Nest } from './nest';
import { NestTwin } from './nest-twin';

/** Many levels that may fail in many ways, and few calls for each. */
const RUNS = 150;

/** Whatever fails and however it is left, each open level is closed once, innermost first, and the first error comes out. */
export const closesEveryLevel = law(
  () => record({ levels: anyLevels, fault: anyLevelFault, script: scripts(generatorCall) }),
  ({ name, lazy, returns }: Nest, { levels, fault, script }) => {
    const twin = new NestTwin(levels, fault, returns);
    const closed: string[] = [];
    const iterator = lazy(opened(levels, fault, (level) => closed.push(level)));
    const steps = [...script, drain].map((call) => {
      const expected = call.on(twin as IterableIterator<unknown>);
      const received = call.on(iterator as IterableIterator<unknown>);
      return {
        text: call.text.replaceAll('$', 'values'),
        expected: draw(expected, twin.closed),
        received: draw(received, closed),
        same: sameOutcome(expected, received) && twin.closed.join() === closed.join(),
      };
    });
    if (steps.every(({ same }) => same)) return undefined;
    return {
      what: [
        `the smallest case in which \`${name}\` went wrong`,
        ...describeLevels(levels, fault),
        drawTranscript(steps),
      ].join('\n'),
      why: 'Each open level may hold a file. A level that has ended, or whose next() threw, has closed itself.',
      look: 'the step marked ▸. Which levels are on your stack there, and what if one of their return() throws?',
    };
  },
  RUNS,
);

function draw(outcome: Outcome, closed: readonly string[]): string {
  return `${showOutcome(outcome)}, closed so far: ${closed.join(', ') || 'none'}`;
}
