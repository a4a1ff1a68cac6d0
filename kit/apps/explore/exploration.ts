import type { Colors } from 'picocolors/types';
import type { SceneSummary } from '../../scenes/scene';
import { Play, type Player } from './play';
import { Question } from './question';
import { keyLines, screen } from './screen';
import type { Press, TerminalSize } from '../../ground/command-line/terminal';
import { truncated } from '../../ground/text/columns';

/** What a session needs of the world. */
export interface Surroundings {
  readonly exercise: string;
  readonly scenes: readonly SceneSummary[];
  readonly player: Player;
  readonly colors: Colors;
  readonly size: () => TerminalSize;
  /** Shows a screen in place of the one before. */
  readonly show: (lines: readonly string[]) => void;
  readonly onQuit: () => void;
}

/** One `npm run explore` in a terminal: what keys do to the scene that is played, and what is shown of it. */
export class Exploration {
  readonly #play: Play;
  #question: Question | undefined;
  #note = '';
  /** Keys are dealt with one after the other, however fast they come. */
  #work: Promise<void> = Promise.resolve();

  /** By what a key types, or by its name. */
  readonly #actions: Readonly<Record<string, () => Promise<void> | void>> = {
    n: () => this.#play.take('next()'),
    v: () => void (this.#question = new Question('next')),
    t: () => void (this.#question = new Question('throw')),
    c: () => void (this.#question = new Question('return')),
    '0': () => this.#play.takeTen(),
    p: () => this.#play.back(),
    r: () => this.#play.open(),
    return: () => this.#play.take(this.#play.scripted ?? 'next()'),
    tab: () => {
      const { scenes } = this.world;
      return this.#openAt((scenes.indexOf(this.#play.view.scene) + 1) % scenes.length);
    },
    left: () => this.#play.look(-1),
    right: () => this.#play.look(1),
    up: () => this.#play.focus(-1),
    down: () => this.#play.focus(1),
  };

  constructor(private readonly world: Surroundings) {
    this.#play = new Play(world.player, world.scenes[0]!);
  }

  /** Opens the first scene. */
  async start(): Promise<void> {
    await this.#do(() => this.#play.open());
  }

  /** Draws the screen again. */
  draw(): void {
    const { exercise, scenes, colors, size, show } = this.world;
    show(screen({ exercise, scenes, ...this.#play.view, foot: this.#foot() }, size(), colors));
  }

  /** Takes a key. It is done once what the key does is done. */
  async press(press: Press): Promise<void> {
    if (this.#question === undefined && press.text === 'q') {
      this.world.onQuit();
      return;
    }
    await this.#do(() =>
      this.#question === undefined ? this.#act(press) : this.#type(this.#question, press),
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
      this.draw();
    });
    await this.#work;
    this.#play
      .weigh(() => this.draw())
      .catch((error: unknown) => {
        this.#note = (error as Error).message;
      });
  }

  #act({ name, text }: Press): Promise<void> | void {
    if (/^[1-9]$/.test(text)) return this.#openAt(Number(text) - 1);
    return (this.#actions[text] ?? this.#actions[name])?.();
  }

  #openAt(index: number): Promise<void> | void {
    const scene = this.world.scenes[index];
    if (scene !== undefined) return this.#play.open(scene);
  }

  #type(question: Question, press: Press): Promise<void> | void {
    if (press.name !== 'escape' && press.name !== 'return') return question.type(press);
    this.#question = undefined;
    if (press.name === 'return') return this.#play.take(question.step);
  }

  #foot(): string[] {
    const { colors: pc, size } = this.world;
    if (this.#question !== undefined) return this.#question.lines(pc);
    return [
      ...(this.#note === '' ? [] : [pc.yellow(this.#note)]),
      ...keyLines(this.#play.scripted).map((line) => pc.dim(truncated(line, size().columns))),
    ];
  }
}
