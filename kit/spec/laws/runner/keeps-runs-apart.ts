import { record } from 'fast-check';
import { asyncLaw } from '../law';
import { differences } from './judged-by';
import { anyPlan } from './plan';
import type { Runner } from './runner';

/** Two coroutines that are driven at the same time see what each would see alone. */
export const keepsRunsApart = asyncLaw(
  () => record({ one: anyPlan, other: anyPlan }),
  async (subject: Runner, { one, other }) => {
    const both = await Promise.all([differences(subject, one), differences(subject, other)]);
    const what = both.find((each) => each !== undefined);
    if (what === undefined) return undefined;
    return {
      what: `${what}\n  (another run was active at the same time)`,
      why: 'Several coroutines can run at the same time, so each run needs its own variables.',
      look: 'the step marked ▸, and variables outside your function: all runs share those.',
    };
  },
);
