import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { LIMITS, limitsNow } from '../judge/guard/limits';
import { type Cause, causeOfEnd, saysOutOfMemory, sentenceFor } from '../judge/guard/stopped';
import type { Reply, Question } from './stage-message';
import { startProcess } from '../ground/process/start-process';
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
  #child: ChildProcess | undefined;
  #stderr = '';

  /**
   * @param who what the question is about, as the sentence of a fall names it
   * @throws StageFell, StageRefused
   */
  async ask(question: Question, who: string): Promise<Exclude<Reply, { kind: 'refused' }>> {
    const child = (this.#child ??= this.#start());
    const { silenceMs } = limitsNow();
    let isSilent = false;
    const timer = setTimeout(() => {
      isSilent = true;
      child.kill('SIGKILL');
    }, silenceMs);
    try {
      const answer = await new Promise<Reply>((settle, reject) => {
        child.once('message', settle).once('close', (code, signal) => {
          const cause = isSilent
            ? ({ kind: 'silence', limitMs: silenceMs } as const)
            : this.#causeOf(code, signal);
          reject(new StageFell(sentenceFor(cause, who)));
        });
        child.send(question);
      });
      if (answer.kind === 'refused') throw new StageRefused(answer.message);
      return answer;
    } catch (error) {
      if (error instanceof StageFell) this.#child = undefined;
      throw error;
    } finally {
      clearTimeout(timer);
      child.removeAllListeners('message').removeAllListeners('close');
    }
  }

  /** Ends its process. */
  end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #start(): ChildProcess {
    this.#stderr = '';
    const nodeFlags = [`--max-old-space-size=${LIMITS.heapMegabytes}`];
    const child = startProcess(join(__dirname, 'inside', 'stage-process.ts'), nodeFlags, {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr += text;
    });
    return child;
  }

  #causeOf(code: number | null, signal: NodeJS.Signals | null): Cause {
    return saysOutOfMemory(this.#stderr)
      ? { kind: 'out-of-memory', heapMegabytes: LIMITS.heapMegabytes }
      : causeOfEnd(code, signal);
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
