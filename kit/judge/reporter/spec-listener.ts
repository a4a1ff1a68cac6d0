import type { Test, TestResult } from '@jest/test-result';
import type { Config } from '@jest/types';

/** A spec that jest is about to run. */
export interface StartedSpec {
  readonly path: string;
  readonly config: Config.ProjectConfig;
  /** With all that the code has logged. Nothing where jest ends before the spec, as with `--bail`. */
  readonly result: Promise<TestResult | undefined>;
}

/** Gets the events of a run of jest in this process. Jest waits for the promises that it returns. */
export interface SpecListener {
  readonly onRun?: () => void;
  readonly onSpec: (spec: StartedSpec) => void | Promise<void>;
  readonly onEnd?: () => Promise<void>;
}

let listener: SpecListener | undefined;

/** Sets the listener for all later runs. */
export function listenToSpecs(newListener: SpecListener): void {
  listener = newListener;
}

/** A reporter that prints nothing. It tells the {@link SpecListener} the result of each spec. */
export default class SpecReporter {
  readonly #settle = new Map<string, (result: TestResult | undefined) => void>();

  onRunStart(): void {
    listener?.onRun?.();
  }

  onTestFileStart({ path, context: { config } }: Test): void | Promise<void> {
    const result = new Promise<TestResult | undefined>((settle) => {
      this.#settle.set(path, settle);
    });
    return listener?.onSpec({ path, config, result });
  }

  onTestFileResult({ path }: Test, result: TestResult): void {
    // A copy: jest drops what the code has logged once its reporters have seen it.
    this.#settle.get(path)?.({ ...result });
  }

  async onRunComplete(): Promise<void> {
    for (const settle of this.#settle.values()) settle(undefined);
    await listener?.onEnd?.();
  }
}

/** For jest's list of reporters. */
export const SPEC_REPORTER = __filename;
