import type { Circus } from '@jest/types';

/**
 * As jest's own runner does: an error that nobody awaits or catches fails the test that was running.
 *
 * @param dispatch puts an event on the bus of jest-circus
 * @returns a function that ends the watch
 */
export function watchForStrayErrors(dispatch: (event: Circus.Event) => void): () => void {
  const onError = (error: Error): void => dispatch({ name: 'error', error });
  const onRejection = (error: unknown, promise: Promise<unknown>): void =>
    dispatch({ name: 'error', error, promise });
  const onHandled = (promise: Promise<unknown>): void =>
    dispatch({ name: 'error_handled', promise });
  process.on('uncaughtException', onError);
  process.on('unhandledRejection', onRejection);
  process.on('rejectionHandled', onHandled);
  return () => {
    process.off('uncaughtException', onError);
    process.off('unhandledRejection', onRejection);
    process.off('rejectionHandled', onHandled);
  };
}

/** A handler of jest-circus's events that reports rejections to their test once the test is over. */
export function collectRejections(event: Circus.Event): void {
  if (event.name !== 'test_fn_success' && event.name !== 'test_fn_failure') return;
  const { test } = event;
  for (const error of test.unhandledRejectionErrorByPromise.values()) {
    test.errors.push([error, test.asyncError]);
  }
  test.unhandledRejectionErrorByPromise.clear();
}
