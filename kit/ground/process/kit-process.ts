import { type ChildProcess, fork } from 'node:child_process';
import type { Socket } from 'node:net';
import { endWithThis } from './end-with-this';
import { PatientTimer } from './patient-timer';

export interface KitProcessOptions {
  /** Those of this process, such as a preload or an inspector's port, are not for its children. */
  readonly nodeFlags?: readonly string[];
  /** Variables besides those of this process. */
  readonly env?: NodeJS.ProcessEnv;
  /** A number is an open file. */
  readonly stdout?: 'ignore' | 'inherit' | number;
  /** `keep`: for {@link KitProcess.takeStderr}. */
  readonly stderr?: 'ignore' | 'inherit' | 'keep';
}

/** In place of a reply: the process has ended first. */
export class Fall {
  constructor(
    readonly code: number | null,
    readonly signal: NodeJS.Signals | null,
    /** Milliseconds of silence after which it was ended; undefined where it has not been silent for too long. */
    readonly silentMs: number | undefined,
  ) {}
}

/** A question that waits for its reply. */
interface Open<Message> {
  readonly hear: (message: Message) => void;
  readonly end: (code: number | null, signal: NodeJS.Signals | null) => void;
  readonly fail: (error: Error) => void;
}

/** Only a process that this has ended was silent: on a busy machine, one that ends by itself takes its time. */
const KILL = 'SIGKILL';

/** Characters. A process may write without an end; what V8 says comes last. */
const STDERR_KEPT = 64 * 1024;

/**
 * A TypeScript file of the kit that runs in its own process and replies to questions. It ends with this process, and does not
 * keep this one from ending while no question is open.
 */
export class KitProcess<Question extends object, Message> {
  readonly #child: ChildProcess;
  readonly #open = new Set<Open<Message>>();
  #stderr = '';
  #hasClosed = false;

  constructor(file: string, options: KitProcessOptions = {}) {
    const { nodeFlags = [], env = {}, stdout = 'ignore', stderr = 'inherit' } = options;
    this.#child = fork(file, {
      execArgv: ['--require', require.resolve('tsx/cjs'), ...nodeFlags],
      env: { ...process.env, ...env },
      stdio: ['ignore', stdout, stderr === 'keep' ? 'pipe' : stderr, 'ipc'],
    });
    endWithThis(this.#child);
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = `${this.#stderr}${text}`.slice(-STDERR_KEPT);
    });
    this.#child
      .on('message', (message) => this.#open.forEach(({ hear }) => hear(message as Message)))
      .on('close', (code, signal) => {
        this.#hasClosed = true;
        this.#open.forEach(({ end }) => end(code, signal));
      })
      .on('error', (error) => this.#open.forEach(({ fail }) => fail(error)));
    this.#hold('unref');
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Whether it can be asked. */
  get isAlive(): boolean {
    return this.#child.connected;
  }

  /**
   * Asks it something.
   *
   * @param hear gets every message until it returns the reply; undefined means that this message is none
   * @param limitMs milliseconds for which it may be silent until it is ended, computed again after each message
   * @returns the reply, or how the process has ended before it
   * @throws Error if the process could not be started
   */
  async ask<Reply>(
    question: Question,
    hear: (message: Message) => Reply | undefined,
    limitMs?: () => number,
  ): Promise<Reply | Fall> {
    let silentMs: number | undefined;
    let timer: PatientTimer | undefined;
    const listen = (): void => {
      timer?.stop();
      const limit = limitMs?.();
      if (limit === undefined) return;
      const giveUp = (): void => {
        silentMs = limit;
        this.end();
      };
      timer = new PatientTimer(limit, giveUp, this);
    };
    let open: Open<Message> | undefined;
    try {
      return await new Promise<Reply | Fall>((settle, fail) => {
        open = {
          hear: (message) => {
            listen();
            const reply = hear(message);
            if (reply !== undefined) settle(reply);
          },
          end: (code, signal) =>
            settle(new Fall(code, signal, signal === KILL ? silentMs : undefined)),
          fail,
        };
        this.#open.add(open);
        if (this.#hasClosed) open.end(this.#child.exitCode, this.#child.signalCode);
        this.#hold('ref');
        listen();
        // If sending fails, the process is ending, and its end settles this.
        this.#child.send(question, () => undefined);
      });
    } finally {
      timer?.stop();
      this.#open.delete(open!);
      if (this.#open.size === 0) this.#hold('unref');
    }
  }

  /** What it has written to its standard error since this was called last, or the end of that. */
  takeStderr(): string {
    const text = this.#stderr;
    this.#stderr = '';
    return text;
  }

  /** Lets it end by itself, once it has replied. */
  dismiss(): void {
    if (this.#child.connected) this.#child.disconnect();
  }

  /** Ends it, whatever it does. */
  end(): void {
    this.#child.kill(KILL);
  }

  /** @param how `unref` lets this process end before the other one */
  #hold(how: 'ref' | 'unref'): void {
    this.#child[how]();
    this.#child.channel?.[how]();
    // If it dies, its end is known only once this has been read to its end.
    // A pipe is a socket, which Node's types do not say.
    (this.#child.stderr as Socket | null)?.[how]();
  }
}
