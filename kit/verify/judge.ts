import { dirname, join } from 'node:path';
import { patternFor } from '../guard/test-name';
import { answerHeader } from './answer-header';
import { specFor } from './spec-for';

type Circus = (
  globalConfig: { readonly testNamePattern?: string },
  config: { readonly testEnvironmentOptions: Record<string, unknown> },
  environment: unknown,
  runtime: Runtime,
  path: string,
  sendMessageToJest?: unknown,
) => Promise<unknown>;

interface Runtime {
  setMock(from: string, module: string, factory: () => unknown): void;
  requireModule(path: string): unknown;
}

const runner = join(dirname(require.resolve('jest-circus/package.json')), 'build', 'runner.js');
// eslint-disable-next-line @typescript-eslint/no-require-imports -- it exports no types to import
const { default: circus } = require(runner) as { default: Circus };

/**
 * A test framework for jest in which every file of `solutions/` is a test file: it runs jest-circus on the exercise's
 * spec, with that file in the place of `#kata/…`. So all answers share one project, one cache and one run.
 */
const judge: Circus = (globalConfig, config, environment, runtime, answer, sendMessageToJest) => {
  const { exercise, spec, module } = specFor(answer);
  runtime.setMock(spec, module, () => runtime.requireModule(answer));
  const isNarrowed =
    config.testEnvironmentOptions['onlyTheTestsNamed'] === true &&
    exercise.wrongAnswers.includes(answer);
  const narrowed = isNarrowed
    ? { ...globalConfig, testNamePattern: patternFor(answerHeader(answer).rejectedBy) }
    : globalConfig;
  return circus(narrowed, config, environment, runtime, spec, sendMessageToJest);
};

export default judge;
