/** A promise whose rejection does not end the process if the code under test forgets to wait for it. */
export function heard<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
