/**
 * Tests that took their process down in an earlier attempt, with the sentence that says how. When the file is run
 * again they fail with it immediately, so that the other tests report. One module, shared by the worker, which gets it,
 * and the environment, which acts.
 */
export const condemned = new Map<string, string>();
