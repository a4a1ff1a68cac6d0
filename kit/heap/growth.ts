import { liveBytes } from './live-bytes';

/** What a computation retained while it was paused. */
export interface Growth {
  /** The largest growth over the baseline that any mark saw; may be negative, since the baseline can hold late garbage. */
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

class Readings {
  readonly #baseline: number;
  #bytes = -Infinity;
  #at = 0;
  #marks = 0;

  constructor() {
    // The first collection may leave objects that only the second one finds dead.
    liveBytes();
    this.#baseline = liveBytes();
  }

  readonly mark: Mark = (at) => {
    const bytes = liveBytes() - this.#baseline;
    this.#marks += 1;
    if (bytes > this.#bytes) {
      this.#bytes = bytes;
      this.#at = at;
    }
  };

  get growth(): Growth {
    return { bytes: this.#marks === 0 ? 0 : this.#bytes, at: this.#at, marks: this.#marks };
  }
}

/** Runs a computation that marks its own pauses, and says what it retained at the worst of them. */
export function measureGrowth(run: (mark: Mark) => void): Growth {
  const readings = new Readings();
  run(readings.mark);
  return readings.growth;
}

/** As {@link measureGrowth}, for a computation that awaits. */
export async function measureGrowthAsync(run: (mark: Mark) => Promise<void>): Promise<Growth> {
  const readings = new Readings();
  await run(readings.mark);
  return readings.growth;
}
