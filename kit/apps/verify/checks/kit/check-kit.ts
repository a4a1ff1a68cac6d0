import type { TestResult } from '@jest/test-result';
import { claim, joined, type Report } from '../../finding';

/** The kit's own tests, as claims. */
export function checkKit(results: readonly TestResult[]): Report {
  return joined(
    results.flatMap(({ testFilePath, testResults, failureMessage }) =>
      testResults.length === 0
        ? [claim(false, testFilePath, `it did not run: ${failureMessage}`, 'make it load')]
        : testResults.map(({ fullName, status, failureMessages }) => {
            const reason = `"${fullName}" ${status}:\n${failureMessages.join('\n')}\n`;
            return claim(status === 'passed', testFilePath, reason, 'mend the kit, or the test');
          }),
    ),
  );
}
