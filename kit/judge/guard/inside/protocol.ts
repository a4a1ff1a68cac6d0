import type { Config } from '@jest/types';
import type { TestRunnerContext } from 'jest-runner';

/** What the runner sends to a worker: one spec file to run. */
export interface SpecJob {
  /** What jest-runner's own worker takes; its classes survive the trip as plain objects. */
  readonly spec: {
    readonly path: string;
    readonly config: Config.ProjectConfig;
    readonly globalConfig: Config.GlobalConfig;
    readonly context: Omit<
      TestRunnerContext,
      'changedFiles' | 'sourcesRelatedToTestsInChangedFiles'
    >;
  };
  readonly serializableModuleMap: unknown;
  /** Names of tests that must fail immediately, with their sentences. */
  readonly condemned: readonly (readonly [name: string, sentence: string])[];
}

/** What a worker sends back, jest's own events apart: `beat` says that it is alive, the others how the file ended. */
export type WorkerMessage =
  | { readonly kind: 'beat' }
  | { readonly kind: 'result'; readonly result: unknown; readonly hasCompiled: boolean }
  | { readonly kind: 'error'; readonly error: unknown };
