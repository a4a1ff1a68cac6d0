import { steadyGround } from './ground';

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
