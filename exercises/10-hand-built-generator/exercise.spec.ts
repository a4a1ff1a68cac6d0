import { countdown, type HandBuilt } from '#kata/10-hand-built-generator';
import { compareIteration, Timeline } from '#kit';

type Call = 'next' | 'return' | 'throw';
type Callable = Pick<HandBuilt, Call>;
type Countdown = (from: number, onCount?: (n: number) => void) => Callable;

const CALLS: readonly Call[] = ['next', 'return', 'throw'];

/** What is built by hand, as the language makes it. */
function* twin(from: number, onCount?: (n: number) => void): Generator<number, unknown, unknown> {
  for (let n = from; n > 0; n -= 1) {
    onCount?.(n);
    yield n;
  }
  return 'lift-off';
}

/** Makes a call and says how it ended: `yield 2`, `done lift-off`, `throw TypeError`. */
function outcomeOf(generator: Callable, call: Call): string {
  try {
    const { value, done } = call === 'next' ? generator.next() : generator[call]('sent');
    return `${done === true ? 'done' : 'yield'} ${String(value)}`;
  } catch (error) {
    return `throw ${error instanceof Error ? error.name : String(error)}`;
  }
}

/** All that happens when these calls are made in turn on a countdown from 2. */
function transcriptOf(make: Countdown, script: readonly Call[]): Timeline {
  const timeline = new Timeline();
  const generator = make(2, (n) => timeline.note(`count ${n}`));
  for (const call of script) timeline.note(`${call}: ${outcomeOf(generator, call)}`);
  return timeline;
}

/** The same for a countdown from 2 that is called while it counts its first number, and then asked for all the rest. */
function reentryTranscriptOf(make: Countdown, call: Call): Timeline {
  const timeline = new Timeline();
  const generator = make(2, (n) => {
    timeline.note(`count ${n}`);
    // Once only: where it is let in, it would come by here again and again.
    if (timeline.steps.length > 1) return;
    timeline.note(`${call} from inside: ${outcomeOf(generator, call)}`);
  });
  for (let calls = 1; calls <= 4; calls += 1)
    timeline.note(`next: ${outcomeOf(generator, 'next')}`);
  return timeline;
}

function scriptsOf(length: number): Call[][] {
  if (length === 0) return [[]];
  return scriptsOf(length - 1).flatMap((script) => CALLS.map((call) => [...script, call]));
}

describe('laziness', () => {
  it('calling countdown() counts nothing and leaves it suspended-start', () => {
    const timeline = new Timeline();

    const { state } = countdown(3, (n) => timeline.note(`count ${n}`));

    expect(timeline).toRunInOrder([]);
    expect(state).toBe('suspended-start');
  });

  it('each next() counts one number and yields it', () => {
    expect(transcriptOf(countdown, ['next', 'next'])).toRunInOrder([
      'count 2',
      'next: yield 2',
      'count 1',
      'next: yield 1',
    ]);
  });
});

describe('single-pass exhaustion', () => {
  it('countdown(3) counts 3, 2, 1 and countdown(0) nothing', () => {
    expect(countdown(3)).toYield([3, 2, 1]);
    expect(countdown(0)).toYield([]);
  });

  it('lift-off is returned once, and then it stays completed', () => {
    const numbers = countdown(1);

    expect(numbers.next()).toBeYielded(1);
    expect(numbers.next()).toBeCompleted('lift-off');
    expect(numbers).toStayCompleted();
  });

  it('a hand-built generator is its own iterator', () => {
    expect(countdown(3)).toBeItsOwnIterator();
  });
});

describe('state preservation', () => {
  it('state is suspended-yield after a yield and completed after the end', () => {
    const numbers = countdown(1);

    numbers.next();
    const afterYield = numbers.state;
    numbers.next();
    const afterEnd = numbers.state;

    expect(afterYield).toBe('suspended-yield');
    expect(afterEnd).toBe('completed');
  });

  it('state is executing while the body runs, at the first next() and at later ones', () => {
    const states: string[] = [];
    const numbers = countdown(2, () => states.push(numbers.state));

    numbers.next();
    numbers.next();

    expect(states).toEqual(['executing', 'executing']);
  });

  it('next(), return() and throw() from inside its body throw a TypeError and change nothing', () => {
    for (const call of CALLS) {
      expect(reentryTranscriptOf(countdown, call)).toRunInOrder(
        reentryTranscriptOf(twin, call).steps,
      );
    }
  });

  it('an error in its body comes out of next() and completes it', () => {
    const numbers = countdown(3, () => {
      throw new RangeError('no fuel');
    });

    const first = outcomeOf(numbers, 'next');
    const { state } = numbers;
    const second = outcomeOf(numbers, 'next');

    expect(first).toBe('throw RangeError');
    expect(state).toBe('completed');
    expect(second).toBe('done undefined');
  });

  it('two countdowns keep their numbers apart', () => {
    const one = countdown(9);
    const other = countdown(5);

    expect(one.next()).toBeYielded(9);
    expect(other.next()).toBeYielded(5);
    expect(one.next()).toBeYielded(8);
    expect(other.next()).toBeYielded(4);
  });

  it('whatever five calls are made, the transcript is that of the function* twin', () => {
    for (const script of scriptsOf(5)) {
      expect(transcriptOf(countdown, script)).toRunInOrder(transcriptOf(twin, script).steps);
    }
  });
});

describe('closing', () => {
  it('return() before the first next() completes it and counts nothing', () => {
    const timeline = new Timeline();
    const numbers = countdown(2, (n) => timeline.note(`count ${n}`));

    timeline.note(outcomeOf(numbers, 'return'));
    timeline.note(numbers.state);
    timeline.note(outcomeOf(numbers, 'next'));

    expect(timeline).toRunInOrder(['done sent', 'completed', 'done undefined']);
  });

  it('throw() before the first next() throws what it was given, completes it and counts nothing', () => {
    const timeline = new Timeline();
    const numbers = countdown(2, (n) => timeline.note(`count ${n}`));

    timeline.note(outcomeOf(numbers, 'throw'));
    timeline.note(numbers.state);
    timeline.note(outcomeOf(numbers, 'next'));

    expect(timeline).toRunInOrder(['throw sent', 'completed', 'done undefined']);
  });

  it('return() at a yield hands its value back and completes it', () => {
    const numbers = countdown(3);
    numbers.next();

    const result = numbers.return('aborted');
    const { state } = numbers;

    expect(result).toBeCompleted('aborted');
    expect(state).toBe('completed');
    expect(numbers).toStayCompleted();
  });

  it('throw() at a yield throws what it was given and completes it', () => {
    const numbers = countdown(3);
    numbers.next();

    const outcome = outcomeOf(numbers, 'throw');
    const { state } = numbers;

    expect(outcome).toBe('throw sent');
    expect(state).toBe('completed');
    expect(numbers).toStayCompleted();
  });

  it('once completed, return() still hands its value back and throw() still throws', () => {
    const script: Call[] = ['next', 'next', 'next', 'return', 'throw', 'next'];

    expect(transcriptOf(countdown, script)).toRunInOrder(transcriptOf(twin, script).steps);
  });
});

describe('bounded heap growth', () => {
  it('paused on its way down from a million it retains its state and one number', () => {
    const length = 1_000_000;

    const heap = compareIteration({
      lazy: () => countdown(length),
      eager: () => Array.from({ length }, (_, index) => length - index),
      length,
    });

    expect(heap).toStayFlat();
  });
});
