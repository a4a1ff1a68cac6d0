import { collectGarbage } from './collect-garbage';

let lastExternal = 0;

/**
 * Bytes that are still reachable, after a collection. Typed arrays, Buffers and the long strings that are made of them live
 * outside of the heap, so `heapUsed` alone would not see values hidden in a `Float64Array`.
 */
export function liveBytes(): number {
  collectGarbage();
  let usage = process.memoryUsage();
  if (usage.external > lastExternal) {
    // V8 frees dead array buffers on another thread, and counts them until it is done: the next collection waits for it.
    collectGarbage();
    usage = process.memoryUsage();
  }
  lastExternal = usage.external;
  return usage.heapUsed + usage.external;
}

/** Bytes that are reachable or have not been collected yet: at least as many as {@link liveBytes}, without a collection. */
export function usedBytes(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
