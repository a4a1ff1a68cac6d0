import type { Call } from '../calls/call';
import { type Outcome, sameOutcome, showOutcome } from '../outcome';
import type { Step } from '../transcript';
import type { HandBuilt, OnCount, StateName } from './hand-built';
import type { Deed, Scene, Who } from './scene';

/** Something that happened in a scene. */
interface Moment {
  readonly text: string;
  readonly outcome?: Outcome;
  /** The state of the object in question, just after it. */
  readonly state: unknown;
}

type Playable = IterableIterator<unknown> & { readonly state?: StateName };

/** Plays a scene on a hand-built object and on its twin, and compares them. */
export function playBoth(subject: HandBuilt, scene: Scene): Step[] {
  const expected = new Play(scene, (...args) => subject.twin(...args)).moments;
  const received = new Play(scene, (...args) => subject.make(...args) as Playable).moments;
  const length = Math.max(expected.length, received.length);
  return Array.from({ length }, (_, index) => compared(expected[index], received[index]));
}

function compared(expected: Moment | undefined, received: Moment | undefined): Step {
  const isSameStep = expected?.text === received?.text;
  return {
    text: isSameStep && expected !== undefined ? expected.text : 'the next thing that happens',
    expected: drawn(expected, !isSameStep),
    received: drawn(received, !isSameStep),
    same:
      isSameStep &&
      expected?.state === received?.state &&
      sameOutcome(ofKind(expected?.outcome), ofKind(received?.outcome)),
  };
}

/** One side of a scene. */
class Play {
  readonly moments: Moment[] = [];
  readonly #executing = new Set<Who>();
  readonly #states = new Map<Who, StateName>();
  readonly #objects = new Map<Who, Playable>();

  constructor(scene: Scene, make: (from: number, onCount: OnCount) => Playable) {
    for (const who of ['a', 'b'] as const) {
      const deeds = scene.deeds[who].values();
      const onCount = (...given: number[]): boolean => {
        this.#count(who, given, deeds.next().value ?? []);
        // Callers ignore what onCount() returns, so this must change nothing.
        return given[0] === 1;
      };
      try {
        this.#objects.set(who, make(scene.from, onCount));
      } catch (error) {
        const outcome: Outcome = { kind: 'threw', error };
        this.moments.push({ text: 'the call of the function itself', outcome, state: 'none' });
        return;
      }
    }
    for (const { who, call } of scene.script) this.#call(who, call, '');
  }

  /** @param given all that `onCount` was called with, which should be one number */
  #count(who: Who, given: readonly number[], deeds: readonly Deed[]): void {
    this.#executing.add(who);
    try {
      this.moments.push({
        text: `  onCount(${given.join(', ')}) of ${who}`,
        state: this.#stateOf(who),
      });
      for (const deed of deeds) {
        if ('fails' in deed) throw deed.fails;
        const outcome = this.#call(deed.who, deed.calls, '  inside it: ');
        if (outcome.kind === 'threw' && !deed.catches) throw outcome.error;
      }
    } finally {
      this.#executing.delete(who);
    }
  }

  #call(who: Who, call: Call, indent: string): Outcome {
    const outcome = call.on(this.#objects.get(who)!);
    if (!this.#executing.has(who)) this.#states.set(who, stateAfter(outcome, this.#stateOf(who)));
    const text = `${indent}${call.text.replaceAll('$', who)}`;
    this.moments.push({ text, outcome, state: this.#stateOf(who) });
    return outcome;
  }

  /** The object's `state`. The twin has none, so its state is worked out from its answers. */
  #stateOf(who: Who): StateName {
    const shown = this.#objects.get(who)?.state;
    if (shown !== undefined) return shown;
    return this.#executing.has(who) ? 'executing' : (this.#states.get(who) ?? 'suspended-start');
  }
}

/** From outside, every call that does more than look ends in one of two states. */
function stateAfter(outcome: Outcome, before: StateName): StateName {
  if (outcome.kind === 'answer') return before;
  return outcome.kind === 'result' && !outcome.done ? 'suspended-yield' : 'completed';
}

/** All TypeErrors count as equal, because learners choose the message and may choose a subclass. */
function ofKind(outcome: Outcome = { kind: 'answer', answer: undefined }): Outcome {
  return outcome.kind === 'threw' && outcome.error instanceof TypeError
    ? { kind: 'threw', error: 'a TypeError' }
    : outcome;
}

function drawn(moment: Moment | undefined, withText: boolean): string {
  if (moment === undefined) return 'nothing';
  const { text, outcome, state } = moment;
  const isTypeError = outcome?.kind === 'threw' && outcome.error instanceof TypeError;
  const parts = [
    ...(outcome === undefined ? [] : [isTypeError ? 'throws a TypeError' : showOutcome(outcome)]),
    `state ${String(state)}`,
  ];
  return `${withText ? `${text.trim()}: ` : ''}${parts.join(', ')}`;
}
