import { collectYoungGarbage } from './collect-garbage';
import { baselineOn, type Ground, realmsHeld, steadyGround, usedGround } from './ground';
import { HEAP_LIMIT } from './limit';
import { liveBytes, usedBytes } from './live-bytes';

/** What a computation retained while it was paused. */
export interface Growth {
  /**
   * Bytes over the baseline: at the first mark that saw more than the limit, or else the most that any mark saw. Below the
   * limit some of these bytes may be garbage, because then not everything has to be collected.
   */
  readonly bytes: number;
  /** How many values had passed at that mark. */
  readonly at: number;
  /** How many marks were reached; 0 means that nothing was measured. */
  readonly marks: number;
}

/**
 * Takes a reading while the computation is paused.
 *
 * @param at how many values have passed
 */
export type Mark = (at: number) => void;

/**
 * Why a computation is measured. `flat`: to find what it retains, so nothing may hide growth. `growing`: to show that it
 * retains more than the limit, so nothing else may look like growth.
 */
export type Purpose = 'flat' | 'growing';

/**
 * Runs a computation that marks its own pauses, and says how much it retained at the first pause with too much.
 *
 * @param run may be called more than once, because a measurement is repeated if the ground moved
 * @param ground the ground for the first attempt; default: the ground now
 */
export function measureGrowth(
  run: (mark: Mark) => void,
  purpose: Purpose,
  ground = groundFor(purpose),
): Growth {
  for (let attempt = 1; ; attempt += 1) {
    const isRepeated = attempt > 1;
    const readings = new Readings(purpose, isRepeated, isRepeated ? steadyGround() : ground);
    run(readings.mark);
    if (readings.areSound || attempt === MOST_ATTEMPTS) return readings.growth;
  }
}

/** Like {@link measureGrowth}, for a computation that awaits. */
export async function measureGrowthAsync(
  run: (mark: Mark) => Promise<void>,
  purpose: Purpose,
  ground = groundFor(purpose),
): Promise<Growth> {
  for (let attempt = 1; ; attempt += 1) {
    const isRepeated = attempt > 1;
    const readings = new Readings(purpose, isRepeated, isRepeated ? steadyGround() : ground);
    await run(readings.mark);
    if (readings.areSound || attempt === MOST_ATTEMPTS) return readings.growth;
  }
}

const MOST_ATTEMPTS = 4;
/** In bytes, and far more than V8 has ever allocated for itself. */
const BEYOND_DOUBT = 2_000_000;
/** Sometimes 150 KB that nothing refers to survive one or two collections. */
const MOST_LOOKS = 3;

/** Garbage in the ground makes growth look smaller. A twin that still shows growth has proved enough. */
function groundFor(purpose: Purpose): Ground {
  return purpose === 'growing' ? usedGround() : steadyGround();
}

class Readings {
  readonly #purpose: Purpose;
  readonly #isRepeated: boolean;
  readonly #ground: Ground;
  #baseline: number;
  #bytes = -Infinity;
  #at = 0;
  #marks = 0;
  #groundMoved = false;

  constructor(purpose: Purpose, isRepeated: boolean, ground: Ground) {
    this.#purpose = purpose;
    this.#isRepeated = isRepeated;
    this.#ground = ground;
    this.#baseline = purpose === 'growing' ? this.#ground.bytes : baselineOn(this.#ground.bytes);
  }

  readonly mark: Mark = (at) => {
    this.#marks += 1;
    if (this.#isOver) return;
    const bytes = this.#retained();
    this.#groundMoved ||= realmsHeld() !== this.#ground.realms;
    if (bytes > this.#bytes) {
      this.#bytes = bytes;
      this.#at = at;
    }
  };

  /**
   * Whether the readings can be relied on. The ground moves when something is freed, and that can only hide growth. A
   * little more than the limit may be V8's own data. V8 makes this once, so a second measurement does not see it.
   */
  get areSound(): boolean {
    if (this.#purpose === 'growing') return this.#isOver;
    return this.#isOver ? this.#bytes >= BEYOND_DOUBT || this.#isRepeated : !this.#groundMoved;
  }

  get growth(): Growth {
    return { bytes: this.#marks === 0 ? 0 : this.#bytes, at: this.#at, marks: this.#marks };
  }

  get #isOver(): boolean {
    return this.#bytes >= HEAP_LIMIT;
  }

  #retained(): number {
    if (!this.#mayHoldLeftovers) {
      // The bytes in use include the bytes alive. If they are below the limit already, no full collection is needed.
      collectYoungGarbage();
      const inUse = usedBytes() - this.#baseline;
      if (inUse < HEAP_LIMIT) return inUse;
    }
    let live = liveBytes();
    const looks = this.#purpose === 'flat' ? MOST_LOOKS : 1;
    for (let look = 1; live - this.#baseline >= HEAP_LIMIT && look < looks; look += 1) {
      live = liveBytes();
    }
    if (this.#mayHoldLeftovers) this.#baseline = Math.min(this.#baseline, live);
    return live - this.#baseline;
  }

  /**
   * The first attempt may have left something behind, for example in a variable of the answer's module. The ground of the
   * next attempt contains it. Code that drops it and keeps as much again would then seem to keep nothing, so growth counts
   * from the fewest bytes alive so far.
   */
  get #mayHoldLeftovers(): boolean {
    return this.#purpose === 'flat' && this.#isRepeated;
  }
}
