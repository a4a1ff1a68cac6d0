import { basename } from 'node:path';
import { isWhole } from '../../../../ground/text/message';
import type { Exercise } from '../../../../kata/exercise';
import { brief, type Results } from '../../answers/answer-result';
import type { Report } from '../../finding';

/** How messages of jest and of the engine begin. */
const BARE = /^(?:expect\(|Received function |\w*Error: |thrown: )/;

/** What a failing test's message does not tell a learner; undefined if it tells everything. */
export function flawIn(message: string): string | undefined {
  if (BARE.test(message)) return "is jest's or the engine's own";
  return isWhole(message) ? undefined : 'lacks its three parts: what, Why and Look';
}

/** Whether every test that fails on a wrong answer tells a learner what happened, why it matters and where to look. */
export function checkMessages({ spec, wrongAnswers }: Exercise, results: Results): Report {
  const seenOn = new Map<string, string[]>();
  let claims = 0;
  for (const file of wrongAnswers) {
    for (const verdict of results.get(file)?.verdicts ?? []) {
      if (verdict.passed) continue;
      claims += 1;
      const flaw = flawIn(verdict.message);
      if (flaw === undefined) continue;
      const reason = `"${verdict.test}" fails with a message that ${flaw}: ${brief(verdict)}`;
      seenOn.set(reason, [...(seenOn.get(reason) ?? []), `wrong/${basename(file)}`]);
    }
  }
  const findings = [...seenOn].map(([reason, files]) => ({
    file: spec,
    reason: `${reason} (on ${files.join(', ')})`,
    fix: 'say in the spec what, Why and Look',
  }));
  return { claims, findings };
}
