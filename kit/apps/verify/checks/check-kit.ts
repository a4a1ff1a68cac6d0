import { sep } from 'node:path';
import type { TestResult } from '@jest/test-result';
import type { Finding, Report } from '../finding';

/** The kit's own tests, as claims. */
export function checkKit(results: readonly TestResult[]): Report {
  const findings: Finding[] = [];
  let claims = 0;
  for (const { testFilePath, testResults, failureMessage } of results) {
    claims += Math.max(testResults.length, 1);
    if (testResults.length === 0) {
      findings.push({
        file: testFilePath,
        reason: `it did not run: ${failureMessage}`,
        fix: 'make it load',
      });
    }
    for (const { fullName, status, failureMessages } of testResults) {
      if (status === 'passed') continue;
      findings.push({
        file: testFilePath,
        reason: `"${fullName}" ${status}:\n${failureMessages.join('\n')}\n`,
        fix: 'mend the kit, or the test',
      });
    }
  }
  return { claims, findings };
}

/** Whether a result is of the kit, not of an answer. */
export function isOfKit({ testFilePath }: TestResult): boolean {
  return testFilePath.endsWith('.test.ts') && testFilePath.includes(`${sep}kit${sep}`);
}
