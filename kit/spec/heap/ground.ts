import { getHeapStatistics } from 'node:v8';
import { collectYoungGarbage } from './collect-garbage';
import { liveBytes, usedBytes } from './live-bytes';

/** The state of the heap before a measurement. */
export interface Ground {
  /** Bytes that were reachable before the computation began, and perhaps garbage. */
  readonly bytes: number;
  /** How many realms V8 held, one or two for each spec file whose sandbox has not been freed. */
  readonly realms: number;
}

/**
 * V8 keeps maps for two collections longer than needed (`--retain-maps-for-n-gc`), and with them the whole sandbox of
 * an earlier spec file, about 3 MB. Freed during a measurement, it would hide as much growth. It was always freed by the
 * sixth collection; where nothing waits for being freed, two are enough.
 */
const MOST_COLLECTIONS = 8;
/** Readings without a cause to differ lie a few hundred bytes apart, and what is freed late is a hundred kilobytes. */
const STEADY_BYTES = 8_000;

/** Collects garbage until nothing more is freed. */
export function steadyGround(): Ground {
  let ground = collectedGround();
  for (let collections = 1; collections < MOST_COLLECTIONS; collections += 1) {
    const earlier = ground;
    ground = collectedGround();
    const freed = Math.abs(earlier.bytes - ground.bytes);
    if (freed < STEADY_BYTES && earlier.realms === ground.realms) break;
  }
  return ground;
}

/**
 * How many realms V8 holds. In all measurements that were logged, a drift of the bytes alive came together with a change
 * of this number.
 */
export function realmsHeld(): number {
  return getHeapStatistics().number_of_native_contexts;
}

/** The ground at the price of a millisecond: what is garbage for a longer time is not collected. */
export function usedGround(): Ground {
  collectYoungGarbage();
  return { bytes: usedBytes(), realms: realmsHeld() };
}

function collectedGround(): Ground {
  return { bytes: liveBytes(), realms: realmsHeld() };
}
