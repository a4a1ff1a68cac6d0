import { dirname, join, relative, sep } from 'node:path';
import type { Circus as CircusTypes } from '@jest/types';
import { patternFor, testName } from '../../../judge/guard/test-name';
import { ANSWER_FILE } from '../../../spec/heap/answer-file';
import type * as Readings from '../../../spec/heap/readings';
import { Exercise } from '../../../kata/exercise';
import { ROOT } from '../../../kata/root';
import { answerHeader } from '../../../kata/answers/answer-header';

type Circus = (
  globalConfig: { readonly testNamePattern?: string },
  config: unknown,
  environment: Environment,
  runtime: Runtime,
  path: string,
  sendMessageToJest?: unknown,
) => Promise<object>;

interface Environment {
  readonly global: Record<symbol, unknown>;
  handleTestEvent(event: CircusTypes.Event, state: CircusTypes.State): unknown;
}

interface Runtime {
  setMock(from: string, module: string, factory: () => unknown): void;
  requireModule(path: string): unknown;
}

const READINGS = join(__dirname, '..', '..', '..', 'spec', 'heap', 'readings.ts');
const runner = join(dirname(require.resolve('jest-circus/package.json')), 'build', 'runner.js');
// eslint-disable-next-line @typescript-eslint/no-require-imports -- it exports no types to import
const { default: circus } = require(runner) as { default: Circus };

/**
 * A test framework for jest in which every file of `solutions/` is a test file: it runs jest-circus on the exercise's
 * spec, with that file in place of `#kata/…`. So all answers share one project, one cache and one run. What the heap
 * probe reads is added to the result, by test.
 */
const judge: Circus = async (
  globalConfig,
  config,
  environment,
  runtime,
  answer,
  sendMessageToJest,
) => {
  const [name = ''] = relative(join(ROOT, 'solutions'), answer).split(sep);
  const exercise = new Exercise(ROOT, name);
  const { spec } = exercise;
  runtime.setMock(spec, `#kata/${name}`, () => runtime.requireModule(answer));
  environment.global[ANSWER_FILE] = answer;
  const narrowed = exercise.wrongAnswers.includes(answer)
    ? { ...globalConfig, testNamePattern: patternFor(answerHeader(answer).rejectedBy) }
    : globalConfig;
  const readings = readingsByTest(environment, runtime);
  const result = await circus(narrowed, config, environment, runtime, spec, sendMessageToJest);
  return { ...result, readings };
};

export default judge;

/** Filled while the tests run. The probe keeps its readings in the sandbox's own copy of its module. */
function readingsByTest(
  environment: Environment,
  runtime: Runtime,
): Record<string, Readings.Reading[]> {
  const readings: Record<string, Readings.Reading[]> = {};
  const handle = environment.handleTestEvent.bind(environment);
  environment.handleTestEvent = (event, state) => {
    if (event.name === 'test_done') {
      const { takeReadings } = runtime.requireModule(READINGS) as typeof Readings;
      readings[testName(event.test)] = takeReadings();
    }
    return handle(event, state);
  };
  return readings;
}
