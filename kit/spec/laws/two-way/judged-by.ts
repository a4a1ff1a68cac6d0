import type { Arbitrary } from 'fast-check';
import type { Message } from '../../../ground/text/message';
import type { Call } from '../calls/call';
import { type Law, law } from '../law';
import { type Outcome, sameOutcome, showOutcome } from '../outcome';
import { drawTranscript, type Step } from '../transcript';
import type { TwoWay } from './two-way';
import { TwoWayTwin } from './two-way-twin';

/** One call on one of the objects that a script plays with. */
export interface Turn {
  readonly who: string;
  readonly call: Call;
}

type Reason = Omit<Message, 'what'>;

/** A law that plays scripts on a two-way generator and on its twin, and compares every answer. */
export function judgedBy(
  scripts: (subject: TwoWay) => Arbitrary<readonly Turn[]>,
  explain: Reason | ((script: readonly Turn[]) => Reason),
  runs?: number,
): Law<TwoWay> {
  return law(
    scripts,
    (subject, script) => {
      const steps = played(subject, script);
      if (steps.every(({ same }) => same)) return undefined;
      const first = `the smallest case in which \`${subject.name}\` went wrong`;
      return {
        what: `${first}\n${drawTranscript(steps)}`,
        ...(typeof explain === 'function' ? explain(script) : explain),
      };
    },
    runs,
  );
}

function played(subject: TwoWay, script: readonly Turn[]): Step[] {
  const pairs = new Map<string, { twin: TwoWayTwin; iterator: IterableIterator<unknown> }>();
  const answers = script.map(({ who, call }) => {
    const pair = pairs.get(who) ?? {
      twin: new TwoWayTwin(subject),
      iterator: subject.make() as IterableIterator<unknown>,
    };
    pairs.set(who, pair);
    return {
      text: call.text.replaceAll('$', who),
      expected: call.on(pair.twin as IterableIterator<unknown>),
      received: call.on(pair.iterator),
    };
  });
  // Compared at the end, because only then an answer shows that changed after it was handed out.
  return answers.map(({ text, expected, received }) => ({
    text,
    expected: showOutcome(expected),
    received: showOutcome(received),
    same: isSame(subject, expected, received),
  }));
}

function isSame({ same }: TwoWay, expected: Outcome, received: Outcome): boolean {
  if (same === undefined || expected.kind !== 'result' || received.kind !== 'result') {
    return sameOutcome(expected, received);
  }
  return expected.done === received.done && same(expected.value, received.value);
}
