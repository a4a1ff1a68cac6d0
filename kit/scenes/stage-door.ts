import { join } from 'node:path';
import { LIMITS, limitsNow } from '../judge/guard/limits';
import { causeOfFall, sentenceFor } from '../judge/guard/sentences/stopped';
import type { SceneSource } from './inside/loaded-scene';
import type { Moment, Weights } from './trace';
import { Fall, KitProcess } from '../ground/process/kit-process';
import { Refusal } from '../ground/command-line/run-command';

/** A question to the process in which scenes are played. */
export type Question =
  /** To open a scene. */
  | { readonly kind: 'open'; readonly source: SceneSource }
  /** To take one more step in the scene that is open. */
  | { readonly kind: 'take'; readonly step: string }
  /** To open a scene and repeat some steps that were taken before. */
  | { readonly kind: 'replay'; readonly source: SceneSource; readonly steps: readonly string[] }
  /** To weigh copies of a scene. Its own process does this, because the inspector is heavy itself. */
  | { readonly kind: 'weigh'; readonly source: SceneSource; readonly steps: readonly string[] };

/** The answer to each kind of question. */
export interface Answers {
  readonly open: readonly Moment[];
  readonly take: readonly Moment[];
  readonly replay: undefined;
  readonly weigh: Weights;
}

/** An answer, or why there is none: the exercise does not load, or the step is none. */
export type Reply = { readonly answer: Answers[keyof Answers] } | { readonly refusal: string };

/** Thrown where a process had to be stopped or has ended itself. Its message says why, in the guard's words. */
export class StageFell extends Refusal {
  override readonly name = 'StageFell';
}

/** Thrown if an exercise does not load or a step is not valid. */
export class StageRefused extends Refusal {
  override readonly name = 'StageRefused';
}

/** A process in which scenes are played, one question at a time. If it has ended, the next question starts another. */
export class StageDoor {
  #process: KitProcess<Question, Reply> | undefined;

  /**
   * @param who what the question is about, as the sentence of a fall names it
   * @throws StageFell, StageRefused
   */
  async ask<Asked extends Question>(question: Asked, who: string): Promise<Answers[Asked['kind']]> {
    if (this.#process?.isAlive !== true) {
      this.#process = new KitProcess(join(__dirname, 'inside', 'stage-process.ts'), {
        nodeFlags: [`--max-old-space-size=${LIMITS.heapMegabytes}`],
        stderr: 'keep',
      });
    }
    const process = this.#process;
    const { silenceMs } = limitsNow();
    const reply = await process.ask(
      question,
      (message) => message,
      () => silenceMs,
    );
    if (reply instanceof Fall) {
      const cause = causeOfFall(reply, process.takeStderr(), LIMITS.heapMegabytes);
      throw new StageFell(sentenceFor(cause, who));
    }
    if ('refusal' in reply) throw new StageRefused(reply.refusal);
    return reply.answer as Answers[Asked['kind']];
  }

  /** Ends its process. */
  end(): void {
    this.#process?.end();
    this.#process = undefined;
  }
}

/** The two processes of an explorer. The inspector is heavy itself, so one looks and another weighs. */
export class StageDoors {
  readonly looking = new StageDoor();
  readonly weighing = new StageDoor();

  /** Ends both. */
  end(): void {
    this.looking.end();
    this.weighing.end();
  }
}
