/** Values that come over time, kept so that each reader gets all of them, however late it begins. */
export type Replayed<T> = Promise<{ readonly value: T; readonly rest: Replayed<T> } | undefined>;

/** Takes values as fast as they come, whether anybody reads them or not. */
export async function replayed<T>(source: AsyncIterator<T>): Replayed<T> {
  const step = await source.next();
  if (step.done === true) return undefined;
  const rest = replayed(source);
  // Readers hear of an error. Without one, it would end the process.
  rest.catch(() => undefined);
  return { value: step.value, rest };
}

/** Reads the values from the first one on. */
export async function* replay<T>(from: Replayed<T>): AsyncGenerator<T, void, undefined> {
  for (let place = await from; place !== undefined; place = await place.rest) yield place.value;
}
