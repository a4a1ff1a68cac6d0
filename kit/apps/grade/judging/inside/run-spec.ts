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
import { collectRejections, watchForStrayErrors } from './unhandled-rejections';

type Test = Circus.TestEntry;

/** Where jest-circus keeps the listeners of its events; otherwise only its own runner can reach it. */
const HANDLERS = Symbol.for('EVENT_HANDLERS');
const handlers = (globalThis as unknown as Record<symbol, Circus.EventHandler[]>)[HANDLERS]!;

/** Runs a spec by jest-circus and reports every test as it starts and ends. */
export class SpecRun {
  readonly #job: Job;
  readonly #report: (report: ReportLine) => void;
  readonly #onTamper: OnTamper;
  readonly #scope: Scope;
  /** Of the answer that is judged now. */
  #guard: TestGuard;

  /** @param scope what the spec sees beside jest's globals */
  constructor(job: Job, report: (report: ReportLine) => void, onTamper: OnTamper, scope: Scope) {
    this.#job = job;
    this.#report = report;
    this.#onTamper = onTamper;
    this.#scope = scope;
    this.#guard = guardFor(job);
    handlers.push(
      (event) => this.#guard.handle(event),
      (event) => collectRejections(event),
      (event) => this.#tell(event),
    );
  }

  /** Loads the spec, which loads the submission by its `#kata/…`, and runs it. May be called again with another answer. */
  async run(
    { only }: Trial,
    loadSubmission: () => unknown,
    requireNode: (name: string) => unknown,
  ): Promise<void> {
    const { exercise, spec } = this.#job;
    circus.resetState();
    this.#guard = guardFor(this.#job);
    const require = (name: string): unknown => {
      if (name === '#kit') return kit;
      return name === `#kata/${exercise}` ? loadSubmission() : requireNode(name);
    };
    const rejections: unknown[] = [];
    const note = (reason: unknown): unknown => rejections.push(reason);
    process.on('unhandledRejection', note);
    runModule(spec, `${exercise}.spec.ts`, require, this.#globals());
    this.#report({
      kind: 'tests',
      tests: testsIn(circus.getState().rootDescribeBlock).map(nameOf),
    });
    await untilRejectionsShow();
    process.off('unhandledRejection', note);
    if (rejections.length > 0) {
      const failure = failureOf(new RejectedOnLoad(rejections[0]));
      this.#report({ kind: 'unloadable', failure });
      return;
    }
    if (only !== undefined) circus.getState().testNamePattern = new RegExp(patternFor(only));
    const stopWatching = watchForStrayErrors(dispatch);
    await circus.run();
    stopWatching();
  }

  /** What jest gives a spec as globals. Here they are the spec's own, out of the submission's reach. */
  #globals(): Scope {
    const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
    const guarded = (received: unknown): unknown => {
      restoreWatched(this.#onTamper);
      refuseDisguises(received, this.#onTamper);
      return expect(received);
    };
    return {
      ...{ describe, it, test, beforeAll, beforeEach, afterAll, afterEach },
      expect: Object.assign(guarded, expect),
      jest: { fn, spyOn },
      ...this.#scope,
    };
  }

  #tell(event: Circus.Event): void {
    if (event.name === 'test_start') {
      expect.setState({ assertionCalls: 0 });
      this.#report({ kind: 'start', test: nameOf(event.test) });
    } else if (event.name === 'test_done') {
      restoreWatched(this.#onTamper);
      const { test } = event;
      const error = (test.errors as unknown[])[0];
      const readings = takeReadings().slice(-BOUNDS.readings);
      this.#report({
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
}

function guardFor({ limits, condemned }: Job): TestGuard {
  const sentences = condemned.map(
    ([name, sentence]) => [name.replaceAll(' › ', ' '), sentence] as const,
  );
  return new TestGuard(limits, new Map(sentences));
}

function dispatch(event: Circus.Event): void {
  for (const handler of handlers) void handler(event as never, circus.getState());
}

function testsIn(block: Circus.DescribeBlock): Test[] {
  return block.children.flatMap((child) => (child.type === 'test' ? [child] : testsIn(child)));
}

/** `family › test name`. */
function nameOf(test: Test): string {
  return titlesOf(test).join(' › ');
}
