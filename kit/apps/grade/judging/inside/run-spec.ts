import type { Circus } from '@jest/types';
import expect from 'expect';
import * as circus from 'jest-circus';
import { fn, spyOn } from 'jest-mock';
import * as kit from '../../../../spec/index';
import { RejectedOnLoad, untilRejectionsShow } from '../../../../judge/guard/sentences/unhandled';
import { TestGuard } from '../../../../judge/guard/test-guard';
import { patternFor, titlesOf } from '../../../../judge/guard/test-name';
import { takeReadings } from '../../../../spec/heap/readings';
import { BOUNDS, type Job, type Trial } from './protocol';
import { failureOf } from './failure-of';
import { type Scope, runModule } from './load';
import type { ReportLine } from '../report-schema';
import { refuseDisguises } from './defences/refuse-disguises';
import { type OnTamper, restoreWatched } from './defences/watched';

type Test = Circus.TestEntry;

/** Where jest-circus keeps the listeners of its events; otherwise only its own runner can reach it. */
const HANDLERS = Symbol.for('EVENT_HANDLERS');
const handlers = (globalThis as unknown as Record<symbol, Circus.EventHandler[]>)[HANDLERS]!;

/**
 * Makes what runs a spec by jest-circus and reports every test as it starts and ends.
 *
 * @param scope what the spec sees beside jest's globals
 * @returns loads the spec, which loads the submission by its `#kata/…`, and runs it. May be called again with another answer.
 */
export function specRunner(
  job: Job,
  report: (report: ReportLine) => void,
  onTamper: OnTamper,
  scope: Scope,
) {
  const { exercise, spec } = job;
  /** Of the answer that is judged now. */
  let guard = guardFor(job, report);
  handlers.push(
    (event) => guard.handle(event),
    (event) => collectRejections(event),
    (event) => tell(event, report, onTamper),
  );
  return async (
    { only }: Trial,
    loadSubmission: () => unknown,
    requireNode: (name: string) => unknown,
  ): Promise<void> => {
    circus.resetState();
    guard = guardFor(job, report);
    const require = (name: string): unknown => {
      if (name === '#kit') return kit;
      return name === `#kata/${exercise}` ? loadSubmission() : requireNode(name);
    };
    const rejections: unknown[] = [];
    const note = (reason: unknown): unknown => rejections.push(reason);
    process.on('unhandledRejection', note);
    runModule(spec, `${exercise}.spec.ts`, require, { ...globals(onTamper), ...scope });
    report({ kind: 'tests', tests: testsIn(circus.getState().rootDescribeBlock).map(nameOf) });
    await untilRejectionsShow();
    process.off('unhandledRejection', note);
    if (rejections.length > 0) {
      report({ kind: 'unloadable', failure: failureOf(new RejectedOnLoad(rejections[0])) });
      return;
    }
    circus.getState().testTimeout = job.limits.testMs;
    if (only !== undefined) circus.getState().testNamePattern = new RegExp(patternFor(only));
    const stopWatching = watchForStrayErrors();
    await circus.run();
    stopWatching();
  };
}

/** What jest gives a spec as globals. Here they are the spec's own, out of the submission's reach. */
function globals(onTamper: OnTamper): Scope {
  const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
  const guarded = (received: unknown): unknown => {
    restoreWatched(onTamper);
    refuseDisguises(received, onTamper);
    return expect(received);
  };
  return {
    ...{ describe, it, test, beforeAll, beforeEach, afterAll, afterEach },
    expect: Object.assign(guarded, expect),
    jest: { fn, spyOn },
  };
}

function tell(event: Circus.Event, report: (report: ReportLine) => void, onTamper: OnTamper): void {
  if (event.name === 'test_start') {
    expect.setState({ assertionCalls: 0 });
    report({ kind: 'start', test: nameOf(event.test) });
  } else if (event.name === 'test_done') {
    restoreWatched(onTamper);
    const { test } = event;
    const error = (test.errors as unknown[])[0];
    const readings = takeReadings().slice(-BOUNDS.readings);
    report({
      kind: 'done',
      test: nameOf(test),
      ran: test.invocations > 0,
      assertions: expect.getState().assertionCalls,
      ...(readings.length === 0 ? {} : { readings }),
      ...(error === undefined
        ? {}
        : { failure: failureOf(Array.isArray(error) ? error[0] : error) }),
    });
  }
}

function guardFor({ limits, condemned }: Job, report: (report: ReportLine) => void): TestGuard {
  const sentences = condemned.map(
    ([name, sentence]) => [name.replaceAll(' › ', ' '), sentence] as const,
  );
  return new TestGuard(limits, new Map(sentences), { beat: () => report({ kind: 'beat' }) });
}

function dispatch(event: Circus.Event): void {
  for (const handler of handlers) void handler(event as never, circus.getState());
}

/**
 * As jest's own runner does: an error that nobody awaits or catches fails the test that was running.
 *
 * @returns a function that ends the watch
 */
function watchForStrayErrors(): () => void {
  const onError = (error: Error): void => dispatch({ name: 'error', error });
  const onRejection = (error: unknown, promise: Promise<unknown>): void =>
    dispatch({ name: 'error', error, promise });
  const onHandled = (promise: Promise<unknown>): void =>
    dispatch({ name: 'error_handled', promise });
  process.on('uncaughtException', onError);
  process.on('unhandledRejection', onRejection);
  process.on('rejectionHandled', onHandled);
  return () => {
    process.off('uncaughtException', onError);
    process.off('unhandledRejection', onRejection);
    process.off('rejectionHandled', onHandled);
  };
}

/** A handler of jest-circus's events that reports rejections to their test once the test is over. */
function collectRejections(event: Circus.Event): void {
  if (event.name !== 'test_fn_success' && event.name !== 'test_fn_failure') return;
  const { test } = event;
  for (const error of test.unhandledRejectionErrorByPromise.values()) {
    test.errors.push([error, test.asyncError]);
  }
  test.unhandledRejectionErrorByPromise.clear();
}

function testsIn(block: Circus.DescribeBlock): Test[] {
  return block.children.flatMap((child) => (child.type === 'test' ? [child] : testsIn(child)));
}

/** `family › test name`. */
function nameOf(test: Test): string {
  return titlesOf(test).join(' › ');
}
