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

/**
 * How many bytes tests, laws and compiled code may keep for themselves while a spec runs. Measured on Node 20.20: 0.4 to
 * 1.1 MB, and 2.3 MB for a spec with servers. The smallest eager twin retains more, 4.0 MB.
 */
const ALLOWANCE = 3_000_000;

let floor: number | undefined;

/**
 * Notes how much is alive before the code under test is loaded. Later, everything above this and an allowance counts as
 * retained, even if it was there before a measurement began. Otherwise code could drop old data during a measurement and
 * hide growth of the same size.
 */
export function noteFloor(): void {
  floor = steadyGround().bytes;
}

/**
 * The bytes from which growth is counted.
 *
 * @param ground bytes that are alive when a measurement begins
 */
export function baselineOn(ground: number): number {
  return floor === undefined ? ground : Math.min(ground, floor + ALLOWANCE);
}
