import { steadyGround } from './ground';

/**
 * What tests, laws and compiled code keep for themselves while a spec runs, in bytes. 0.4 to 1.1 MB were seen, and 2.3 MB where
 * a spec has servers (Node 20.20). It is less than the smallest eager twin retains, 4.0 MB.
 */
const ALLOWANCE = 3_000_000;

let floor: number | undefined;

/**
 * Notes what is alive before the code under test is loaded. From then on, what is alive beyond it and an allowance counts
 * as retained, even if it was there before a measurement began: code that lets go of a ballast while it is measured would
 * hide as much growth.
 */
export function noteFloor(): void {
  floor = steadyGround().bytes;
}

/**
 * From where growth is counted.
 *
 * @param ground bytes that are alive as a measurement begins
 */
export function baselineOn(ground: number): number {
  return floor === undefined ? ground : Math.min(ground, floor + ALLOWANCE);
}
