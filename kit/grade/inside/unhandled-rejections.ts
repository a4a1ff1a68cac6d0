import type { Circus } from '@jest/types';

/** The event bus of jest-circus, which it keeps on its global object and gives to its own runner only. */
interface Bus {
  readonly dispatch: (event: Circus.Event) => void;
}

/** As jest's own runner does: an error that nobody awaits or catches fails the test that was running. */
export function watchForStrayErrors({ dispatch }: Bus): void {
  process.on('uncaughtException', (error) => dispatch({ name: 'error', error }));
  process.on('unhandledRejection', (error, promise) => dispatch({ name: 'error', error, promise }));
  process.on('rejectionHandled', (promise) => dispatch({ name: 'error_handled', promise }));
}

/** A handler of jest-circus's events that hands rejections over to their test once it is over. */
export function collectRejections(event: Circus.Event): void {
  if (event.name !== 'test_fn_success' && event.name !== 'test_fn_failure') return;
  const { test } = event;
  for (const error of test.unhandledRejectionErrorByPromise.values()) {
    test.errors.push([error, test.asyncError]);
  }
  test.unhandledRejectionErrorByPromise.clear();
}
