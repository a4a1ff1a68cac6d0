import * as fc from 'fast-check';
import { graded } from '../../records/exercise-record';
import { ReportStream, SpecResult } from '../../judging/reports';
import { gradebook } from '../../outputs/csv';
import { exercismResult } from '../../outputs/exercism/exercism';
import { junit } from '../../outputs/junit';
import { report } from '../../outputs/page/report';
import { sampleExercise, sampleSubmission } from '../../outputs/sample';
import { table } from '../../outputs/terminal/table';
import type { ReportLine } from '../../judging/report-schema';

const NONCE = 'n0nce';
const TESTS = ['laziness › a', 'closing › b'];
const END_OF_SCRIPT = '</script>';
const CLEAR = '\u001B[2J';
/** Characters of a record. Honest records are far shorter, and memory still holds the records of a class of thousands. */
const LONGEST_RECORD = 200_000;

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.constantFrom('', '__proto__', 'constructor', 'exercise.ts', ...TESTS, END_OF_SCRIPT, CLEAR),
  fc.string({ maxLength: 5 }).map((part) => part.repeat(3_000)),
);
const count = fc.oneof(fc.nat(), fc.integer(), fc.double(), fc.constant(Number.MAX_SAFE_INTEGER));
const failure = fc.record({
  message: text,
  place: fc.option(fc.record({ module: text, line: count, column: count }), { nil: undefined }),
});

/** Reports that the judge could write. */
const report_: fc.Arbitrary<ReportLine> = fc.oneof(
  fc.record({ kind: fc.constant('tests' as const), tests: fc.array(text) }),
  fc.record({ kind: fc.constant('start' as const), test: text }),
  fc.record(
    {
      kind: fc.constant('done' as const),
      test: text,
      ran: fc.boolean(),
      assertions: count,
      failure,
    },
    { requiredKeys: ['kind', 'test', 'ran', 'assertions'] },
  ) as fc.Arbitrary<ReportLine>,
  fc.record({ kind: fc.constantFrom('reached' as const, 'tampered' as const), what: text }),
  fc.record({ kind: fc.constant('unloadable' as const), failure }) as fc.Arbitrary<ReportLine>,
  fc.record({ kind: fc.constant('unreadable-throw' as const), how: text }),
  fc.record({ kind: fc.constantFrom('end' as const, 'beat' as const, 'out-of-memory' as const) }),
);

/** Texts on the channel: reports that the judge could write, similar ones in a wrong shape, and any text. */
export const channelTexts = fc.array(
  fc.oneof(
    report_.map((one) => `${NONCE}${JSON.stringify(one)}\n`),
    fc.json().map((json) => `${NONCE}${json}\n`),
    fc.tuple(report_, fc.nat({ max: 60 }), text).map(([one, at, other]) => {
      const whole = `${NONCE}${JSON.stringify(one)}\n`;
      return whole.slice(0, at) + other + whole.slice(at);
    }),
    text,
  ),
  { maxLength: 30 },
);

/** Source maps, as they come from the process that compiled a submission. */
export const sourceMaps = fc.oneof(
  fc.json(),
  text,
  fc
    .record({ version: fc.constant(3), sources: fc.array(text), mappings: text })
    .map((map) => JSON.stringify(map)),
  fc
    .string({ unit: fc.constantFrom(...'ABCDgA,;+/9z'), maxLength: 200 })
    .map((mappings) => JSON.stringify({ version: 3, sources: ['a'], names: [], mappings })),
);

/**
 * Takes such texts as the grader does.
 *
 * @throws Error if a record is too long, and anything that the grader must not throw
 */
export function digest(texts: readonly string[], map: string): void {
  const stream = new ReportStream(NONCE);
  for (const part of texts) stream.hear(part);
  const outcome = new SpecResult();
  outcome.add(stream.reports);
  const found = graded({
    outcome,
    expected: new Map(TESTS.map((test) => [test, 1])),
    typeErrors: [],
    compiled: { 'exercise.ts': { javascript: '', map, imports: {} } },
  });
  const exercise = sampleExercise(found);
  const records = [sampleSubmission({ exercises: [exercise] })];
  const { length } = JSON.stringify(records);
  if (length > LONGEST_RECORD) throw new Error(`the record has ${length} characters`);
  gradebook(records);
  junit(records);
  report(records, []);
  table(records, 80);
  exercismResult(exercise, () => undefined);
}
