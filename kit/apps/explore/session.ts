import type { createColors } from 'picocolors';
import { KEYS } from './keys';
import { screen, type ScreenSize } from './screen';
import type { Moment, SceneSummary, Trace, Weights } from '../../scenes/trace';

/** What a session plays scenes with; {@link Explorer} does it. */
export interface Player {
  readonly files: Trace['files'];
  open(scene: SceneSummary): Promise<readonly Moment[]>;
  take(step: string): Promise<readonly Moment[]>;
  replay(scene: SceneSummary, steps: readonly string[]): Promise<void>;
  weigh(scene: SceneSummary, steps: readonly string[]): Promise<Weights>;
}

/** What a session needs of the world. */
export interface Surroundings {
  readonly exercise: string;
  readonly scenes: readonly SceneSummary[];
  readonly player: Player;
  readonly colors: ReturnType<typeof createColors>;
  readonly size: () => ScreenSize;
  /** Shows a screen in place of the one before. */
  readonly show: (lines: readonly string[]) => void;
  readonly onQuit: () => void;
}

const TEN = 10;

/** Text that is being typed: the argument of a call. */
interface Question {
  readonly method: 'next' | 'throw' | 'return';
  readonly typed: string;
}

/** What an empty answer stands for. */
const DEFAULTS = { next: '', throw: "new Error('thrown in')", return: '' } as const;

/** One `npm run explore` in a terminal: the scene that is open, the steps taken in it, and what keys do. */
export class Session {
  readonly #world: Surroundings;
  #scene: SceneSummary;
  #steps: string[] = [];
  #moments: Moment[] = [];
  #cursor = 0;
  #focus = 0;
  #weights: Weights | undefined;
  #isWeighing = false;
  #question: Question | undefined;
  #note = '';
  /** Keys are dealt with one after the other, however fast they come. */
  #work: Promise<void> = Promise.resolve();

  constructor(world: Surroundings) {
    this.#world = world;
    this.#scene = world.scenes[0]!;
  }

  /** Opens the first scene. */
  async start(): Promise<void> {
    await this.#do(() => this.#open(this.#scene));
  }

  /** Shows again what is shown. */
  redraw(): void {
    this.#render();
  }

  /**
   * Takes a key.
   *
   * @param name what node:readline calls it
   * @param text what it types
   * @returns once what it does is done
   */
  async press(name: string, text = name): Promise<void> {
    if (this.#question === undefined && text === 'q') {
      this.#world.onQuit();
      return;
    }
    await this.#do(() =>
      this.#question === undefined ? this.#act(name, text) : this.#type(name, text),
    );
  }

  async #do(act: () => Promise<void> | void): Promise<void> {
    this.#work = this.#work.then(async () => {
      this.#note = '';
      try {
        await act();
      } catch (error) {
        this.#note = (error as Error).message;
      }
      this.#render();
    });
    await this.#work;
    void this.#weigh();
  }

  #act(name: string, text: string): Promise<void> | void {
    switch (text) {
      case 'n':
        return this.#take('next()');
      case 'v':
        return this.#ask('next');
      case 't':
        return this.#ask('throw');
      case 'r':
        return this.#ask('return');
      case '0':
        return this.#takeTen();
      case 'p':
        return this.#back();
      case 'R':
        return this.#open(this.#scene);
    }
    if (/^[1-9]$/.test(text)) return this.#openAt(Number(text) - 1);
    switch (name) {
      case 'return':
        return this.#take(this.#scripted() ?? 'next()');
      case 'tab':
        return this.#openAt(
          (this.#world.scenes.indexOf(this.#scene) + 1) % this.#world.scenes.length,
        );
      case 'left':
        return this.#look(this.#cursor - 1);
      case 'right':
        return this.#look(this.#cursor + 1);
      case 'up':
        return this.#focusOn(this.#focus - 1);
      case 'down':
        return this.#focusOn(this.#focus + 1);
    }
  }

  #type(name: string, text: string): Promise<void> | void {
    const { method, typed } = this.#question!;
    if (name === 'escape') {
      this.#question = undefined;
    } else if (name === 'return') {
      this.#question = undefined;
      return this.#take(`${method}(${typed.trim() === '' ? DEFAULTS[method] : typed.trim()})`);
    } else if (name === 'backspace') {
      this.#question = { method, typed: typed.slice(0, -1) };
    } else if (/^[^\p{Cc}]+$/u.test(text)) {
      this.#question = { method, typed: typed + text };
    }
  }

  #ask(method: Question['method']): void {
    this.#question = { method, typed: '' };
  }

  async #open(scene: SceneSummary): Promise<void> {
    this.#scene = scene;
    this.#steps = [];
    this.#moments = [];
    this.#focus = 0;
    this.#weights = undefined;
    this.#add(await this.#world.player.open(scene));
  }

  #openAt(index: number): Promise<void> | void {
    const scene = this.#world.scenes[index];
    if (scene !== undefined) return this.#open(scene);
  }

  async #take(step: string): Promise<void> {
    if (this.#isStopped()) {
      this.#note = 'It was stopped: p goes back to before that, R begins again.';
      return;
    }
    const moments = await this.#world.player.take(step);
    this.#steps.push(step);
    this.#add(moments);
  }

  async #takeTen(): Promise<void> {
    for (let count = 0; count < TEN && !this.#isStopped(); count += 1) {
      await this.#take('next()');
      if (this.#moments.at(-1)?.generators[0]?.state === 'completed') return;
    }
  }

  /** The engine cannot go back, so the scene is played again up to there; what was seen is known. */
  async #back(): Promise<void> {
    if (this.#steps.length === 0) return;
    const kept = this.#steps.slice(0, -1);
    await this.#world.player.replay(this.#scene, kept);
    this.#steps = kept;
    // Another way may be taken from here.
    if (this.#weights !== undefined) {
      this.#weights = { ...this.#weights, lazy: this.#weights.lazy.slice(0, kept.length + 1) };
    }
    this.#moments = this.#moments.filter(({ step }) => step <= kept.length);
    this.#look(this.#moments.length - 1);
  }

  #add(moments: readonly Moment[]): void {
    this.#moments.push(...moments);
    this.#look(this.#moments.length - 1);
  }

  #look(at: number): void {
    this.#cursor = Math.max(0, Math.min(at, this.#moments.length - 1));
    this.#focusOn(this.#focus);
  }

  #focusOn(index: number): void {
    const generators = this.#moments[this.#cursor]?.generators ?? [];
    this.#focus = Math.max(0, Math.min(index, generators.length - 1));
  }

  #isStopped(): boolean {
    const last = this.#moments.at(-1);
    return last?.stopped !== undefined || (last?.event === 'open' && last.outcomes.length > 0);
  }

  /** The script's next step, as long as the steps taken are the script's. */
  #scripted(): string | undefined {
    const { script } = this.#scene;
    const isOnScript = this.#steps.every((step, index) => step === script[index]);
    return isOnScript ? script[this.#steps.length] : undefined;
  }

  /** Weighs separately from the session, and once more where steps were taken in the meantime. */
  async #weigh(): Promise<void> {
    if (this.#isWeighing || this.#isStopped()) return;
    this.#isWeighing = true;
    try {
      while (this.#weights?.lazy[this.#steps.length] === undefined) {
        const [scene, steps] = [this.#scene, [...this.#steps]];
        const weights = await this.#world.player.weigh(scene, steps);
        if (scene === this.#scene) this.#weights = weights;
        this.#render();
      }
    } catch (error) {
      this.#note = (error as Error).message;
    } finally {
      this.#isWeighing = false;
    }
  }

  #render(): void {
    const { exercise, scenes, player, colors } = this.#world;
    this.#world.show(
      screen(
        {
          exercise,
          files: player.files,
          scenes,
          scene: this.#scene,
          moments: this.#moments,
          cursor: this.#cursor,
          focus: this.#focus,
          weights: this.#weights,
          foot: this.#foot(),
        },
        this.#world.size(),
        colors,
      ),
    );
  }

  #foot(): string[] {
    const { colors: pc } = this.#world;
    if (this.#question !== undefined) {
      const { method, typed } = this.#question;
      return [
        pc.bold(`${method}(${typed}_)`),
        pc.dim(`a JavaScript expression · ${byDefault(method)} · Escape leaves it`),
      ];
    }
    return [
      ...(this.#note === '' ? [] : [pc.yellow(this.#note)]),
      ...KEYS.map((line) => pc.dim(line.replace('SCRIPTED', this.#scripted() ?? 'next()'))),
    ];
  }
}

/** What Enter does, also where nothing was typed. */
function byDefault(method: Question['method']): string {
  const byItself = DEFAULTS[method];
  return byItself === '' ? 'Enter takes the step' : `Enter alone: ${byItself}`;
}
