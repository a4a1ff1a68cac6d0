import { type Arbitrary, constant, record } from 'fast-check';
import { showError } from '../../matchers/show';
import type { Message } from '../../../ground/text/message';
import { anyCall, scripts } from '../calls/any-call';
import { drain } from '../calls/loops';
import { type Law, law } from '../law';
import type { Outcome } from '../outcome';
import { type SourceKind, sourceKinds } from '../cases/source-kinds';
import { drawTranscript, type Step } from '../transcript';
import { Course, type RowFault } from './course';
import type { Join } from './join';
import { anyRow, describeRow, opened } from './row';

/** The state of both sides after a call. It must be read before the next call. */
interface Moment {
  readonly expected: Outcome;
  readonly received: Outcome;
  readonly course: Course;
  /** What was done to the sources so far. */
  readonly events: readonly string[];
}

interface Judgement extends Omit<Message, 'what'> {
  readonly kinds?: readonly SourceKind[];
  readonly faults?: Arbitrary<RowFault | undefined>;
  /** What `return()` of every source throws. */
  readonly closeFailures?: Arbitrary<{ readonly error: unknown } | undefined>;
}

const nothing = constant(undefined);

/** A row has few values but many arrangements, so it needs more cases than one source. */
const RUNS = 100;

/** A law that plays scripts on any row of sources and compares one side of what they show. */
export function judgedBy(
  view: (moment: Moment) => Omit<Step, 'text'>,
  judgement: Judgement,
): Law<Join> {
  const { kinds = sourceKinds, faults = nothing, closeFailures = nothing, ...explain } = judgement;
  return law(
    () =>
      record({
        row: anyRow(kinds),
        fault: faults,
        closeFailure: closeFailures,
        script: scripts(anyCall),
      }),
    ({ name, lazy }: Join, { row, fault, closeFailure, script }) => {
      const events: string[] = [];
      const course = new Course(row, { fault, closeFailure });
      const sources = opened(
        row,
        (source) => ({ failure: source.name === fault?.name ? fault : undefined, closeFailure }),
        (event) => events.push(event),
      );
      const iterator = lazy(...sources) as IterableIterator<unknown>;
      const steps = [...script, drain].map((call) => {
        const expected = call.on(course.twin as IterableIterator<unknown>);
        const received = call.on(iterator);
        return {
          text: call.text.replaceAll('$', 'values'),
          ...view({ expected, received, course, events }),
        };
      });
      if (steps.every(({ same }) => same)) return undefined;
      const what = [
        `the smallest case in which \`${name}\` went wrong`,
        ...describeRow(row),
        ...(fault === undefined ? [] : [describeFault(fault)]),
        ...(closeFailure === undefined
          ? []
          : [`  return() of each throws ${showError(closeFailure.error)}`]),
        drawTranscript(steps),
      ].join('\n');
      return { what, ...explain };
    },
    RUNS,
  );
}

function describeFault({ name, index, error }: RowFault): string {
  return `  ${name} throws ${showError(error)} at the value with index ${index}`;
}
