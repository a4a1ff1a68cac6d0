/**
 * What failed a test: `rejection` where the spec, a bounded source or the guard judged the code, `misuse` where the spec
 * itself uses the kit wrongly, and `error` for whatever else was thrown.
 */
export const FAILURE_KINDS = ['rejection', 'misuse', 'error'] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

const JUDGING_ERRORS = new Set(['PulledPastBudget', 'StoppedByGuard']);

/**
 * @param name the thrown error's
 * @param isAssertion whether it has jest's `matcherResult`
 */
export function failureKind(name: string, isAssertion: boolean): FailureKind {
  if (name === 'KitMisuse') return 'misuse';
  return isAssertion || JUDGING_ERRORS.has(name) ? 'rejection' : 'error';
}
