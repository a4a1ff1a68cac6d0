import { collectGarbage } from './collect-garbage';

let lastExternal = 0;

/**
 * Bytes that are still reachable after a collection. Typed arrays, Buffers and long strings made from them are outside the
 * heap, so `heapUsed` alone would not see values in a `Float64Array`.
 */
export function liveBytes(): number {
  collectGarbage();
  let usage = process.memoryUsage();
  if (usage.external > lastExternal) {
    // V8 frees dead array buffers on another thread and counts them until it is done. The next collection waits for it.
    collectGarbage();
    usage = process.memoryUsage();
  }
  lastExternal = usage.external;
  return usage.heapUsed + usage.external;
}

/** Bytes that are reachable or not collected yet. Never less than {@link liveBytes}, and no collection is needed. */
export function usedBytes(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
