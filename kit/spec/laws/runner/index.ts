/** Laws for functions that drive a generator of promises. */
export { bringsEachValueBack } from './brings-each-value-back';
export { keepsRunsApart } from './keeps-runs-apart';
export { runner } from './runner';
export { throwsEachRejectionIn } from './throws-each-rejection-in';
