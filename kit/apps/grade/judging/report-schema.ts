import * as v from 'valibot';
import { BOUNDS } from './inside/protocol';
import { FAILURE_KINDS } from '../../../judge/failure-kind';

// Types and checks are one declaration, so neither can fall behind the other; written by hand they would be two.

const NAME = v.pipe(v.string(), v.maxLength(BOUNDS.name));
const WHAT = v.pipe(v.string(), v.maxLength(BOUNDS.what));
const COUNT = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Bytes. */
const READING = v.strictObject({ lazy: v.number(), eager: v.number() });

/** What is reported of something that was thrown. */
export const FAILURE = v.strictObject({
  message: v.pipe(v.string(), v.maxLength(BOUNDS.message)),
  /** Of what a test threw. */
  kind: v.exactOptional(v.picklist(FAILURE_KINDS)),
  /** Where in the submission: a line of the JavaScript that was run. */
  place: v.exactOptional(v.strictObject({ module: NAME, line: COUNT, column: COUNT })),
});
export type Failure = v.InferOutput<typeof FAILURE>;

/** What comes back from the judging process, a line of JSON each. */
export const REPORT = v.variant('kind', [
  /** The spec has been loaded and has these tests. */
  v.strictObject({
    kind: v.literal('tests'),
    tests: v.pipe(v.array(NAME), v.maxLength(BOUNDS.tests)),
  }),
  /** The submission threw while it was loaded. */
  v.strictObject({ kind: v.literal('unloadable'), failure: FAILURE }),
  v.strictObject({ kind: v.literal('start'), test: NAME }),
  v.strictObject({
    kind: v.literal('done'),
    test: NAME,
    ran: v.boolean(),
    assertions: COUNT,
    /** What the heap probe read in it. */
    readings: v.exactOptional(v.pipe(v.array(READING), v.maxLength(BOUNDS.readings))),
    failure: v.exactOptional(FAILURE),
  }),
  /** The submission reached for something that an answer does not need. */
  v.strictObject({ kind: v.literal('reached'), what: WHAT }),
  /** The submission tried to change something that judges it. */
  v.strictObject({ kind: v.literal('tampered'), what: WHAT }),
  v.strictObject({ kind: v.literal('out-of-memory') }),
  /** A test threw something that made jest-circus itself fail. */
  v.strictObject({
    kind: v.literal('unreadable-throw'),
    how: v.pipe(v.string(), v.maxLength(BOUNDS.message)),
  }),
  /** The process is alive. */
  v.strictObject({ kind: v.literal('beat') }),
  /** What follows is about the next answer of the job. */
  v.strictObject({ kind: v.literal('next') }),
  v.strictObject({ kind: v.literal('end') }),
]);
export type ReportLine = v.InferOutput<typeof REPORT>;
