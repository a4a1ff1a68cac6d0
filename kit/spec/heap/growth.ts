import { collectYoungGarbage } from './collect-garbage';
import { type Ground, realmsHeld, steadyGround, usedGround } from './ground';
import { HEAP_LIMIT } from './limit';
import { baselineOn } from './floor';
import { liveBytes, usedBytes } from './live-bytes';

/** What a computation retained while it was paused. */
export interface Growth {
  /**
   * Bytes over the baseline: at the first mark that saw more than the limit, else the most that any mark saw. Under the
   * limit some of them may be garbage: to see that there are not too many, not all of it must be collected.
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
 * What a computation is measured for. `flat`: to find what it retains, so that nothing may hide it. `growing`: to show
 * that it retains more than the limit, so that nothing else may be taken for it.
 */
export type Purpose = 'flat' | 'growing';

/**
 * Runs a computation that marks its own pauses, and says what it retained at the first of them that saw too much.
 *
 * @param run may be called more than once: a measurement in which the ground moved is made again
 * @param ground of a moment ago, for the first attempt; default: the ground as it is now
 */
export function measureGrowth(
  run: (mark: Mark) => void,
  purpose: Purpose,
  ground = groundFor(purpose),
): Growth {
  for (let attempt = 1; ; attempt += 1) {
    const readings = new Readings(purpose, attempt === 1 ? ground : steadyGround());
    run(readings.mark);
    if (readings.areSound(attempt) || attempt === MOST_ATTEMPTS) return readings.growth;
  }
}

/** As {@link measureGrowth}, for a computation that awaits. */
export async function measureGrowthAsync(
  run: (mark: Mark) => Promise<void>,
  purpose: Purpose,
  ground = groundFor(purpose),
): Promise<Growth> {
  for (let attempt = 1; ; attempt += 1) {
    const readings = new Readings(purpose, attempt === 1 ? ground : steadyGround());
    await run(readings.mark);
    if (readings.areSound(attempt) || attempt === MOST_ATTEMPTS) return readings.growth;
  }
}

const MOST_ATTEMPTS = 4;
/** In bytes. It is far more than V8 was ever seen to allocate for itself. */
const BEYOND_DOUBT = 2_000_000;
/** Now and then 150 KB that nobody holds outlast a collection or two. */
const MOST_LOOKS = 3;

/** Garbage in the ground makes growth seem smaller: if a twin is seen to grow in spite of that, so much the better. */
function groundFor(purpose: Purpose): Ground {
  return purpose === 'growing' ? usedGround() : steadyGround();
}

class Readings {
  readonly #purpose: Purpose;
  readonly #ground: Ground;
  readonly #baseline: number;
  #bytes = -Infinity;
  #at = 0;
  #marks = 0;
  #groundMoved = false;

  constructor(purpose: Purpose, ground: Ground) {
    this.#purpose = purpose;
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
   * Whether what was read can be relied on. Ground that moves can only hide growth, since it moves by what is freed. What
   * is a little over the limit may be V8's own, which it makes once: then a second measurement does not see it.
   */
  areSound(attempt: number): boolean {
    if (this.#purpose === 'growing') return this.#isOver;
    return this.#isOver ? this.#bytes >= BEYOND_DOUBT || attempt > 1 : !this.#groundMoved;
  }

  get growth(): Growth {
    return { bytes: this.#marks === 0 ? 0 : this.#bytes, at: this.#at, marks: this.#marks };
  }

  get #isOver(): boolean {
    return this.#bytes >= HEAP_LIMIT;
  }

  /** What is used is never less than what is alive, so where it already is under the limit, no full collection is due. */
  #retained(): number {
    collectYoungGarbage();
    let retained = usedBytes() - this.#baseline;
    const looks = this.#purpose === 'flat' ? MOST_LOOKS : 1;
    for (let look = 0; retained >= HEAP_LIMIT && look < looks; look += 1) {
      retained = liveBytes() - this.#baseline;
    }
    return retained;
  }
}
