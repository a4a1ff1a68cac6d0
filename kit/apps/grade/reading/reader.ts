import { limitsNow } from '../../../judge/guard/limits';
import { causeOfEnd, saysOutOfMemory } from '../../../judge/guard/sentences/stopped';
import type { Confined, ProcessEnd, Processes } from '../sandbox/confined';
import { LIBRARIES } from './libraries';
import { PatientTimer } from '../../../ground/process/patient-timer';
import { type Opening, type Question, REPLY_FD } from './inside/protocol';
import { parsed } from '../parsed';
import { type Reply, REPLY } from './reply-schema';

/** Where a reader works. */
export interface ReaderOptions extends Pick<Opening, 'only'> {
  readonly processes: Processes;
  /** The file with the JavaScript of the process. */
  readonly program: string;
  /** An empty folder, to which nothing is written. */
  readonly scratch: string;
  /** The submission's folder; real, with no link on the way to it. */
  readonly folder: string;
  /** Milliseconds after which an answer is not waited for any longer. */
  readonly limitMs?: () => number;
}

/** What was handed in for an exercise. */
export type Answer = Extract<Reply, { kind: 'absent' | 'read' | 'refused' }>;

/** Characters of an answer: every module of an exercise and its source map fit in. */
const LONGEST_REPLY = 16 * 1024 * 1024;
const HEAP_MEGABYTES = 1_024;

/**
 * Reads, compiles and checks one submission, in a sandboxed process that starts with the first question. It is asked one
 * thing at a time. What ends the process, or takes too long, costs the submission that answer, and no other anything.
 */
export class Reader {
  #process: Confined | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #onReply: ((reply: Reply) => void) | undefined;

  constructor(private readonly options: ReaderOptions) {}

  /**
   * Whether there is an answer to an exercise, and which.
   *
   * @throws Error if the process cannot be started, as the methods below do
   */
  read(number: string): Promise<Answer> {
    return this.#ask({ kind: 'read', number }, 'read', 'absent');
  }

  /** An answer's modules as JavaScript. */
  compile(number: string): Promise<Extract<Reply, { kind: 'compiled' | 'refused' }>> {
    return this.#ask({ kind: 'compile', number }, 'compiled');
  }

  /** The errors of types in an answer. */
  check(number: string): Promise<Extract<Reply, { kind: 'checked' | 'refused' }>> {
    return this.#ask({ kind: 'check', number }, 'checked');
  }

  /** Ends its process. */
  async end(): Promise<void> {
    this.#process?.end();
    await this.#process?.ended;
  }

  /** One question after the other, because an earlier one may still be running although nobody waits for its answer. */
  #ask<Kind extends Reply['kind']>(
    question: Question,
    ...kinds: readonly Kind[]
  ): Promise<Extract<Reply, { kind: Kind | 'refused' }>> {
    const asked = this.#last.then(async () => {
      let reply = await this.#replyTo(question);
      // A system that is short of memory may end any process, so one such end proves nothing.
      if (reply === KILLED) reply = await this.#replyTo(question);
      if (reply === KILLED) throw new Error(KILLED.reason);
      const isMeant = [...kinds, 'refused'].includes(reply.kind);
      return isMeant ? reply : refused(`the process that reads it answered "${reply.kind}"`);
    });
    this.#last = asked.catch(() => undefined);
    return asked as Promise<Extract<Reply, { kind: Kind | 'refused' }>>;
  }

  async #replyTo(question: Question): Promise<Reply> {
    const process = (this.#process ??= this.#start());
    const limitMs = this.options.limitMs?.() ?? limitsNow().loadingMs;
    let timer: PatientTimer | undefined;
    const reply = await new Promise<Reply>((settle, fail) => {
      this.#onReply = settle;
      void process.ended.then((end) => {
        if (process.startFault === undefined) settle(crash(end, process.stderr));
        else
          fail(new Error(`the process that reads it could not be started: ${process.startFault}`));
      });
      const giveUp = (): void => {
        settle(refused(`it took longer than ${limitMs / 1_000} s`));
        this.#process = undefined;
        process.end();
      };
      timer = new PatientTimer(limitMs, giveUp, process);
      process.tell(`${JSON.stringify(question)}\n`);
    });
    timer?.stop();
    return reply;
  }

  #start(): Confined {
    const { processes, program, scratch, folder, only } = this.options;
    const { typescript, node, undici } = LIBRARIES;
    let rest = '';
    const process = processes.start(
      {
        ...{ file: program, scratch },
        readable: [typescript, node, undici, folder],
        nodeFlags: [`--max-old-space-size=${HEAP_MEGABYTES}`],
        args: [typescript],
      },
      {
        [REPLY_FD]: (text) => {
          rest += text;
          if (rest.length > LONGEST_REPLY) {
            this.#onReply?.(refused('the process that reads it gave an endless answer'));
            process.end();
          }
          if (!text.includes('\n')) return;
          const [line = '', ...others] = rest.split('\n');
          rest = others.at(-1) ?? '';
          if (this.#process === process) this.#onReply?.(parsed(REPLY, line) ?? SENSELESS);
        },
      },
    );
    void process.ended.then(() => {
      if (this.#process === process) this.#process = undefined;
    });
    const opening: Opening = {
      folder: process.seen(folder),
      only,
      libraries: {
        options: LIBRARIES.options,
        typescript: process.seen(typescript),
        node: process.seen(node),
        undici: process.seen(undici),
      },
    };
    process.tell(`${JSON.stringify(opening)}\n`);
    return process;
  }
}

function refused(reason: string): Extract<Reply, { kind: 'refused' }> {
  return { kind: 'refused', reason };
}

const SENSELESS = refused('the process that reads it gave an answer that makes no sense');
/** It says nothing of the submission. */
const KILLED = refused(
  'TypeScript was ended from outside twice, probably because the system was short of memory',
);

function crash({ code, signal }: ProcessEnd, stderr: string): Reply {
  if (saysOutOfMemory(stderr)) return refused(`TypeScript used up ${HEAP_MEGABYTES} MB`);
  const cause = causeOfEnd(code, signal);
  return cause.kind === 'killed' ? KILLED : refused(`TypeScript crashed (${cause.how})`);
}
