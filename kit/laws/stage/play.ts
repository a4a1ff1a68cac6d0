import { type Arguments, describeArguments, made } from '../argument';
import type { Call } from '../calls';
import { EagerTwin } from '../eager-twin';
import type { Outcome } from '../outcome';
import type { OpenSource, Source } from '../sources';
import { drawTranscript, type Step } from '../transcript';
import type { SourceFaults } from '../watched-source';
import type { Stage } from './stage';

/** One stage on one source, with its eager twin. */
export interface Pair {
  readonly iterator: IterableIterator<unknown>;
  readonly twin: EagerTwin;
  readonly source: OpenSource;
}

/** One call, and how both sides stand after it. */
export interface Moment {
  readonly text: string;
  readonly expected: Outcome;
  readonly received: Outcome;
  readonly twin: Pick<EagerTwin, 'pulls' | 'closes' | 'closesAtMost'>;
  readonly log: OpenSource['log'];
}

/** What a law sees of a {@link Moment}. */
export type View = (moment: Moment) => Omit<Step, 'text'>;

/** Starts a stage, and its twin beside it. What the call of the function throws is not caught: there is nothing to judge. */
export function pairOf<Args>(
  stage: Stage<Args>,
  source: Source,
  args: Arguments<Args>,
  failure?: SourceFaults['failure'],
): Pair {
  const open = source.open({ failure });
  const { values } = source;
  const length = values.length;
  const pullsFor = (count: number): number => stage.pullsFor?.(count, values, made(args)) ?? count;
  const lastPull = Math.min(stage.pullsToEnd?.(values, made(args)) ?? Infinity, length + 1);
  const failsAt = failure === undefined || failure.index >= lastPull ? undefined : failure;
  const outputs = stage.eager(values, made(args));
  return {
    source: open,
    iterator: stage.lazy(open.iterable, made(args)) as IterableIterator<unknown>,
    twin:
      failsAt === undefined
        ? new EagerTwin(outputs, {
            pullsFor,
            pullsToEnd: lastPull,
            leavesSource: lastPull <= length,
          })
        : new EagerTwin(
            outputs.filter((_, index) => pullsFor(index + 1) <= failsAt.index),
            { pullsFor, pullsToEnd: failsAt.index + 1, failure: failsAt },
          ),
  };
}

/** Makes a call of both sides. */
export function moment({ iterator, twin, source }: Pair, call: Call, name = 'a'): Moment {
  const expected = call.on(twin as IterableIterator<unknown>);
  const received = call.on(iterator);
  const { pulls, closes, closesAtMost } = twin;
  return {
    text: call.text.replaceAll('$', name),
    expected,
    received,
    twin: { pulls, closes, closesAtMost },
    log: { ...source.log },
  };
}

/** What of a message a case takes: the call, its source and arguments, and the script up to the first difference. */
export function whatHappened<Args>(
  stage: Stage<Args>,
  source: Source,
  args: Arguments<Args>,
  steps: readonly Step[],
): string {
  return [
    `the smallest case in which \`${stage.name}\` went wrong`,
    `  source: ${source.text}`,
    ...describeArguments(args),
    drawTranscript(steps),
  ].join('\n');
}
