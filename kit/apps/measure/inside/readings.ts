import { collectGarbage } from '../../../spec/heap/collect-garbage';
import { liveBytes } from '../../../spec/heap/live-bytes';

/**
 * Readings of one measurement, exact to a few bytes. A number that is no small integer is an object on the heap, so
 * they are kept outside of it; and one object serves many measurements, since making it is felt, too.
 */
export class Readings {
  readonly #live: Float64Array;
  #taken = 0;

  /** @param most how many readings a measurement takes, the baseline included */
  constructor(most: number) {
    this.#live = new Float64Array(most);
  }

  /** Begins a measurement. */
  takeBaseline(): void {
    this.#taken = 0;
    this.take();
  }

  /**
   * Collects garbage and reads. Twice: after a collection of young objects alone, which comes when some 400,000 results
   * of next() have filled their space, the first full collection leaves 64 B that the second one frees.
   */
  take(): void {
    collectGarbage();
    this.#live[this.#taken] = liveBytes();
    this.#taken += 1;
  }

  /** Bytes over the baseline, reading by reading. */
  growths(): number[] {
    const [baseline = 0, ...rest] = this.#live.subarray(0, this.#taken);
    return rest.map((live) => live - baseline);
  }
}
