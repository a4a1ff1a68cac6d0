/** A promise whose rejection ends no process where the code under test forgets to wait for it. */
export function heard<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
