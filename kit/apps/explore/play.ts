import { type Explorer, hasFailed } from '../../scenes/explorer';
import type { SceneSummary } from '../../scenes/scene';
import type { Moment, Weights } from '../../scenes/trace';

/** What plays scenes. */
export type Player = Pick<Explorer, 'files' | 'open' | 'take' | 'replay' | 'weigh'>;

const TEN = 10;

/** The scene that is open, the steps taken in it, and which moment and which generator are looked at. */
export class Play {
  #scene: SceneSummary;
  #steps: string[] = [];
  #moments: Moment[] = [];
  #cursor = 0;
  #focus = 0;
  #weights: Weights | undefined;
  #isWeighing = false;

  /** @param scene the one to {@link open} first */
  constructor(
    private readonly player: Player,
    scene: SceneSummary,
  ) {
    this.#scene = scene;
  }

  /** What a screen shows of it. */
  get view() {
    return {
      files: this.player.files,
      scene: this.#scene,
      moments: this.#moments as readonly Moment[],
      cursor: this.#cursor,
      focus: this.#focus,
      weights: this.#weights,
    };
  }

  /** The script's next step, as long as the steps taken are the script's. */
  get scripted(): string | undefined {
    const { script } = this.#scene;
    const isOnScript = this.#steps.every((step, index) => step === script[index]);
    return isOnScript ? script[this.#steps.length] : undefined;
  }

  /** Begins a scene, or the one that is open again. */
  async open(scene = this.#scene): Promise<void> {
    this.#scene = scene;
    this.#steps = [];
    this.#moments = [];
    this.#focus = 0;
    this.#weights = undefined;
    this.#add(await this.player.open(scene));
  }

  /** @throws Error if the step cannot be taken, or an earlier one was stopped */
  async take(step: string): Promise<void> {
    if (hasFailed(this.#moments)) {
      throw new Error('It was stopped. p goes back to before that, r restarts the scene.');
    }
    const moments = await this.player.take(step);
    this.#steps.push(step);
    this.#add(moments);
  }

  async takeTen(): Promise<void> {
    for (let count = 0; count < TEN && !hasFailed(this.#moments); count += 1) {
      await this.take('next()');
      if (this.#moments.at(-1)?.generators[0]?.state === 'completed') return;
    }
  }

  /** The engine cannot go back, so the scene is played again up to that step. Its earlier moments are known. */
  async back(): Promise<void> {
    if (this.#steps.length === 0) return;
    const kept = this.#steps.slice(0, -1);
    await this.player.replay(this.#scene, kept);
    this.#steps = kept;
    // Another way may be taken from here.
    if (this.#weights !== undefined) {
      this.#weights = { ...this.#weights, lazy: this.#weights.lazy.slice(0, kept.length + 1) };
    }
    this.#moments = this.#moments.filter(({ step }) => step <= kept.length);
    this.#lookAt(this.#moments.length - 1);
  }

  /** Looks at another moment. */
  look(by: number): void {
    this.#lookAt(this.#cursor + by);
  }

  /** Looks at another generator of the moment. */
  focus(by: number): void {
    const generators = this.#moments[this.#cursor]?.generators ?? [];
    this.#focus = Math.max(0, Math.min(this.#focus + by, generators.length - 1));
  }

  /**
   * Weighs separately from the play, and once more where steps were taken in the meantime.
   *
   * @param onWeights called after each time
   */
  async weigh(onWeights: () => void): Promise<void> {
    if (this.#isWeighing || hasFailed(this.#moments)) return;
    this.#isWeighing = true;
    try {
      while (this.#weights?.lazy[this.#steps.length] === undefined) {
        const [scene, steps] = [this.#scene, [...this.#steps]];
        const weights = await this.player.weigh(scene, steps);
        if (scene === this.#scene) this.#weights = weights;
        onWeights();
      }
    } finally {
      this.#isWeighing = false;
    }
  }

  #add(moments: readonly Moment[]): void {
    this.#moments.push(...moments);
    this.#lookAt(this.#moments.length - 1);
  }

  #lookAt(moment: number): void {
    this.#cursor = Math.max(0, Math.min(moment, this.#moments.length - 1));
    this.focus(0);
  }
}
