import { HEAP_LIMIT } from './limit';
import { liveBytes } from './live-bytes';

/** What a computation retained while it was paused. */
export interface Growth {
  /** The largest growth over the baseline that any mark saw; a little below zero where there was none. */
  readonly bytes: number;
  /** How many values had gone by at that mark. */
  readonly at: number;
  /** How many marks were reached; 0 means that nothing was measured. */
  readonly marks: number;
}

/**
 * Takes a reading while the computation is paused.
 *
 * @param at how many values have gone by
 */
export type Mark = (at: number) => void;

/**
 * Runs a computation that marks its own pauses, and says what it retained at the worst of them.
 *
 * @param run may be called more than once: a measurement in which the ground moved is made again
 */
export function measureGrowth(run: (mark: Mark) => void): Growth {
  for (let attempt = 1; ; attempt += 1) {
    const readings = new Readings();
    run(readings.mark);
    if (readings.isSound() || attempt === MOST_ATTEMPTS) return readings.growth;
  }
}

/** As {@link measureGrowth}, for a computation that awaits. */
export async function measureGrowthAsync(run: (mark: Mark) => Promise<void>): Promise<Growth> {
  for (let attempt = 1; ; attempt += 1) {
    const readings = new Readings();
    await run(readings.mark);
    if (readings.isSound() || attempt === MOST_ATTEMPTS) return readings.growth;
  }
}

/**
 * V8 may need several collections to free what is dead: a map, and with it the whole sandbox of an earlier spec file, is
 * kept for two more (`--retain-maps-for-n-gc`). Freed during a measurement, that hides as much growth.
 */
const MOST_ATTEMPTS = 4;
const DRIFT_BYTES = 512 * 1024;

class Readings {
  readonly #baseline = liveBytes();
  #bytes = -Infinity;
  #at = 0;
  #marks = 0;

  readonly mark: Mark = (at) => {
    const bytes = liveBytes() - this.#baseline;
    this.#marks += 1;
    if (bytes > this.#bytes) {
      this.#bytes = bytes;
      this.#at = at;
    }
  };

  /**
   * Whether, now that the computation is over, no less is alive than before it. What drifts can only hide growth: a
   * growth over the limit stands as it is, and spares a collection.
   */
  isSound(): boolean {
    return this.#bytes > HEAP_LIMIT || liveBytes() > this.#baseline - DRIFT_BYTES;
  }

  get growth(): Growth {
    return { bytes: this.#marks === 0 ? 0 : this.#bytes, at: this.#at, marks: this.#marks };
  }
}
