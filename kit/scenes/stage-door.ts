import { join } from 'node:path';
import { LIMITS, limitsNow } from '../judge/guard/limits';
import { causeOfFall, sentenceFor } from '../judge/guard/sentences/stopped';
import type { Answers, Reply, Question } from './stage-message';
import { Fall, KitProcess } from '../ground/process/kit-process';
import { Refusal } from '../ground/command-line/refusal';

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
    const process = this.#process?.isAlive === true ? this.#process : this.#start();
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

  #start(): KitProcess<Question, Reply> {
    this.#process = new KitProcess(join(__dirname, 'inside', 'stage-process.ts'), {
      nodeFlags: [`--max-old-space-size=${LIMITS.heapMegabytes}`],
      stderr: 'keep',
    });
    return this.#process;
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
