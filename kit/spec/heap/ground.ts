import { getHeapStatistics } from 'node:v8';
import { collectYoungGarbage } from './collect-garbage';
import { liveBytes, usedBytes } from './live-bytes';

/** The state of the heap before a measurement. */
export interface Ground {
  /** Bytes that were alive before the computation began. Some of them may be garbage. */
  readonly bytes: number;
  /** How many realms V8 held: one or two for each spec file whose sandbox is not freed yet. */
  readonly realms: number;
}

/**
 * V8 keeps maps for two collections longer than needed (`--retain-maps-for-n-gc`), and with them the whole sandbox of an
 * earlier spec file, about 3 MB. If that is freed during a measurement, it hides as much growth. The sixth collection
 * always freed it. If nothing waits to be freed, two collections are enough.
 */
const MOST_COLLECTIONS = 8;
/** Equal readings differ by a few hundred bytes, and late frees by a hundred kilobytes. */
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
 * How many realms V8 holds. In all logged measurements, this number changed whenever the bytes alive drifted.
 */
export function realmsHeld(): number {
  return getHeapStatistics().number_of_native_contexts;
}

/** The ground in a millisecond: old garbage is not collected. */
export function usedGround(): Ground {
  collectYoungGarbage();
  return { bytes: usedBytes(), realms: realmsHeld() };
}

function collectedGround(): Ground {
  return { bytes: liveBytes(), realms: realmsHeld() };
}
