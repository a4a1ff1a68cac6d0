import { collectGarbage } from './collect-garbage';

let lastArrayBuffers = 0;

/**
 * Bytes that are still reachable, after a collection. Typed arrays and Buffers live outside the heap, so
 * `heapUsed` alone would not see values hidden in a `Float64Array`.
 */
export function liveBytes(): number {
  collectGarbage();
  let usage = process.memoryUsage();
  if (usage.arrayBuffers > lastArrayBuffers) {
    // V8 frees dead array buffers on another thread, and counts them until it is done: the next collection waits for it.
    collectGarbage();
    usage = process.memoryUsage();
  }
  lastArrayBuffers = usage.arrayBuffers;
  return usage.heapUsed + usage.arrayBuffers;
}

/** Bytes that are reachable or have not been collected yet: at least as many as {@link liveBytes}, without a collection. */
export function usedBytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
