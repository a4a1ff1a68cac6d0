/** The most that a judging process reports. It keeps to these, and the grader believes nothing beyond them. */
export const BOUNDS = {
  /** Characters of a failure's message. */
  message: 4_000,
  /** Characters of what was reached for or tampered with. */
  what: 300,
  /** Reports of what was reached for or tampered with. */
  told: 20,
  /** Characters of the name of a test or of a module. */
  name: 500,
  /** Tests of a spec. */
  tests: 500,
  /** Readings of the heap probe in one test. */
  readings: 20,
} as const;

/** The most that may be written to a scratch folder, in bytes: several times what the largest spec does. */
export const SCRATCH_BYTES = 64 * 1024 * 1024;
