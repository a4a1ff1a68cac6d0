import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import type { Circus } from '@jest/types';
import { TestEnvironment } from 'jest-environment-node';
import { condemned } from './condemned';
import { limitsOf } from './limits';
import { TestGuard } from './test-guard';

/** Jest's Node environment, save that a synchronous endless loop ends its own test and nothing else. */
export default class GuardedEnvironment extends TestEnvironment {
  readonly #guard: TestGuard;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    this.#guard = new TestGuard(limitsOf(config.projectConfig), condemned);
  }

  handleTestEvent(event: Circus.Event): void {
    this.#guard.handle(event);
  }
}
