import { callWithin, TimeLimitReached } from '../../judge/guard/call-within';
import { limitsNow } from '../../judge/guard/limits';
import { sentenceFor } from '../../judge/guard/sentences/stopped';
import type { Engine } from './looking/engine';
import type { LoadedScene } from './loaded-scene';
import { Looker } from './looking/looker';
import type { Pulls } from './looking/pulls';
import type { Note, Steppable } from '../scene';
import { Step } from './step';
import { type GeneratorView, type Moment, NOTHING_SEEN } from '../trace';
import { briefText, type StepEnd, outcomeText } from './value-text';

/** A scene that is being played, in the process that looks into it. */
export class Stage {
  #looker: Looker | undefined;
  #targets: readonly Steppable[] = [];
  #moments: Moment[] = [];
  #step = 0;
  #isReplaying = false;

  constructor(
    private readonly loaded: LoadedScene,
    private readonly engine: Engine,
    private readonly pulls: Pulls,
  ) {
    pulls.forget();
  }

  /** Opens what the scene steps through, and says what was seen. */
  async open(): Promise<Moment[]> {
    const { open, beside } = this.loaded.scene;
    return this.#record('open', () => {
      this.#targets = [open, ...(beside === undefined ? [] : [beside])].map((make) =>
        make(this.loaded.exports, this.note),
      );
      this.#looker = new Looker(this.engine, this.loaded.files, this.pulls, this.#targets);
      return [];
    });
  }

  /**
   * Takes a step, and says what was seen in the middle of it and after it.
   *
   * @throws SyntaxError if the text is no step
   */
  async take(text: string): Promise<Moment[]> {
    const step = new Step(text, this.loaded.exports);
    this.#step += 1;
    return this.#record(text, () => this.#targets.map((target) => endOf(() => step.take(target))));
  }

  /** Takes some steps again without looking, because looking is what takes time. */
  async replay(steps: readonly string[]): Promise<void> {
    this.#isReplaying = true;
    await this.open();
    for (const step of steps) await this.take(step);
    this.#isReplaying = false;
    this.#looker?.look();
  }

  /** Notes that something happens in the middle of a step. */
  readonly note: Note = (event) => {
    if (this.#isReplaying) return;
    this.#moments.push({ ...this.#moment(event, this.#looker?.lookInside()), isNote: true });
  };

  async #record(event: string, act: () => Promise<StepEnd>[]): Promise<Moment[]> {
    this.#moments = [];
    this.pulls.beginStep();
    let ends: readonly Promise<StepEnd>[];
    try {
      ends = callWithin(limitsNow().synchronousMs, act);
    } catch (error) {
      if (error instanceof TimeLimitReached) {
        const cause = { kind: 'endless-loop', limitMs: error.limitMs } as const;
        const stopped = sentenceFor(cause, `${event} of ${this.loaded.path}`);
        return [...this.#moments, { ...this.#moment(event, []), stopped }];
      }
      ends = [Promise.resolve({ error })];
    }
    const outcomes = await Promise.all(ends);
    const generators = this.#isReplaying ? [] : this.#looker?.look();
    return [
      ...this.#moments,
      {
        ...this.#moment(event, generators),
        outcomes: outcomes.map(outcomeText),
        brief: outcomes.slice(0, 1).map(briefText).join(''),
      },
    ];
  }

  #moment(event: string, generators: readonly GeneratorView[] = []): Moment {
    return { ...NOTHING_SEEN, step: this.#step, event, generators };
  }
}

/** The call is made immediately. Where it is asynchronous, its result is there when its promise is settled. */
async function endOf(call: () => unknown): Promise<StepEnd> {
  try {
    return { value: await call() };
  } catch (error) {
    return { error };
  }
}
