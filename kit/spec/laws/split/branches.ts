import { type Call, returnWith } from '../calls/call';
import { EagerTwin } from '../eager-twin';
import type { Outcome } from '../outcome';
import type { OpenSource, Source } from '../cases/sources';
import type { Split } from './split';

/** How a message names branches. No law uses more of them. */
export const BRANCH_NAMES: readonly string[] = ['a', 'b', 'c'];

/** How one call of one branch ended on both sides. */
interface Moment {
  readonly text: string;
  readonly expected: Outcome;
  readonly received: Outcome;
}

/** All branches of one source, each with an eager twin. */
export class Branches {
  readonly #received: readonly IterableIterator<unknown>[];
  readonly #twins: readonly EagerTwin[];
  readonly #source: OpenSource;
  readonly #pullsToEnd: number;

  constructor({ lazy }: Split, source: Source, count: number) {
    const pullsToEnd = source.values.length + 1;
    this.#pullsToEnd = pullsToEnd;
    this.#source = source.open();
    this.#received = lazy(this.#source.iterable, count) as IterableIterator<unknown>[];
    this.#twins = Array.from({ length: count }, () => new EagerTwin(source.values, { pullsToEnd }));
  }

  /** How often the source must have been asked: as often as the fastest branch. */
  get pullsExpected(): number {
    return Math.max(...this.#twins.map(({ pulls }) => pulls));
  }

  /** How often it was asked. To ask a source again after its end does no harm. */
  get pulls(): number {
    return Math.min(this.#source.log.pulls, this.#pullsToEnd);
  }

  /** How often the source was closed. */
  get closes(): number {
    return this.#source.log.closes;
  }

  /** How often the source must have been closed. If it does not matter, the number that it was, but at most once. */
  get closesExpected(): number {
    const areAllOver = this.#twins.every(({ isCompleted }) => isCompleted);
    const hasEnded = this.pullsExpected === this.#pullsToEnd;
    const isUntouched = this.pullsExpected === 0;
    if (hasEnded || (areAllOver && isUntouched)) return Math.min(this.closes, 1);
    return areAllOver ? 1 : 0;
  }

  /** Makes a call of one branch and of its twin. */
  call(who: number, call: Call): Moment {
    const branch = this.#received[who]!;
    // A hand-built object need not have a throw().
    const due = call.needsThrow === true && branch.throw === undefined ? LEAVE : call;
    return {
      text: due.text.replaceAll('$', BRANCH_NAMES[who]!),
      expected: due.on(this.#twins[who] as IterableIterator<unknown>),
      received: due.on(branch),
    };
  }
}

const LEAVE = returnWith(undefined);
