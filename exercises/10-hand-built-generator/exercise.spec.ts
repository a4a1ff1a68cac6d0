import { countdown, type HandBuilt } from '#kata/10-hand-built-generator';
import {
  answersAsItsTwin,
  collect,
  compareIteration,
  handBuilt,
  mindsItsOwnState,
  survivesItsBody,
  Timeline,
} from '#kit';

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

/** The laws play any calls on both, from outside and from inside, and compare. */
const anyCountdown = handBuilt({ name: 'countdown(from, onCount)', make: countdown, twin });

const AS_THE_TWIN = {
  why: 'Nobody can tell a hand-built generator object from a real one: each call does the same at the same moment.',
  look: 'the first step that differs. Which state was it in, and what does the diagram say about this call?',
};

const BEFORE_THE_START = {
  why: 'Before the first next() the body has not begun: return() and throw() complete it without running anything.',
  look: 'the first step that differs. What does that call do in the state suspended-start?',
};

/** Makes a call and says how it ended: `yield 2`, `done lift-off`, `throw TypeError`. */
function outcomeOf(generator: Callable, call: Call): string {
  try {
    const { value, done } = call === 'next' ? generator.next() : generator[call]('sent');
    return `${done === true ? 'done' : 'yield'} ${String(value)}`;
  } catch (error) {
    if (error instanceof TypeError) return 'throw TypeError';
    return `throw ${error instanceof Error ? error.constructor.name : String(error)}`;
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
  let generator: Callable | undefined = undefined;
  generator = make(2, (n) => {
    timeline.note(`count ${n}`);
    // Once only: where it is let in, it would come by here again and again.
    if (timeline.steps.length > 1 || generator === undefined) return;
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

    const numbers = countdown(3, (n) => timeline.note(`count ${n}`));

    expect(timeline).toRunInOrder([]);
    expect(numbers).toBeInState('suspended-start');
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

  it('countdown(3,000) counts each of its numbers once', () => {
    const counted: number[] = [];

    collect(
      countdown(3_000, (n) => counted.push(n)),
      3_001,
    );

    expect(counted).toYield(Array.from({ length: 3_000 }, (_, index) => 3_000 - index));
  });

  it('countdown(1,000,000) begins with 1,000,000 and goes on with 999,999', () => {
    const numbers = countdown(1_000_000);

    expect(numbers.next()).toBeYielded(1_000_000);
    expect(numbers.next()).toBeYielded(999_999);
  });

  it('lift-off is returned once, and then it stays completed', () => {
    const numbers = countdown(1);

    expect(numbers.next()).toBeYielded(1);
    expect(numbers.next()).toBeCompleted('lift-off');
    expect(numbers).toStayCompleted();
  });

  it('countdown(0) is completed by its first next(), with lift-off', () => {
    const numbers = countdown(0);

    expect(numbers.next()).toBeCompleted('lift-off');
    expect(numbers).toBeInState('completed');
  });

  it('whatever is called on it, in whatever order, it answers like the function* and shows its state', () => {
    expect(anyCountdown).toObey(answersAsItsTwin);
  });

  it('a hand-built generator is its own iterator', () => {
    expect(countdown(3)).toBeItsOwnIterator();
  });
});

describe('state preservation', () => {
  it('state is suspended-yield after a yield and completed after the end', () => {
    const numbers = countdown(1);

    numbers.next();
    expect(numbers).toBeInState('suspended-yield');
    numbers.next();
    expect(numbers).toBeInState('completed');
  });

  it('state is executing while the body runs, at the first next() and at later ones', () => {
    const timeline = new Timeline();
    let numbers: HandBuilt | undefined = undefined;
    numbers = countdown(2, () => timeline.note(numbers?.state ?? 'no state yet'));

    numbers.next();
    numbers.next();

    expect(timeline).toRunInOrder(['executing', 'executing'], {
      why: 'onCount is part of the body, and while the body runs, the state is executing.',
      look: 'where your code sets the state: it must be before the call of onCount, at every number.',
    });
  });

  it('next(), return() and throw() from inside its body throw a TypeError and change nothing', () => {
    for (const call of CALLS) {
      expect(reentryTranscriptOf(countdown, call)).toRunInOrder(
        reentryTranscriptOf(twin, call).steps,
        AS_THE_TWIN,
      );
    }
  });

  it('an error in its body comes out of next() and completes it, at a later number too', () => {
    const error = new RangeError('no fuel');
    const numbers = countdown(3, (n) => {
      if (n === 2) throw error;
    });

    expect(() => numbers.next()).toBeYielded(3);
    expect(() => numbers.next()).toThrowItself(error);
    expect(numbers).toBeInState('completed');
    expect(numbers.next()).toBeCompleted();
  });

  it('each call answers with a new object', () => {
    const numbers = countdown(3);

    const first = numbers.next();
    numbers.next();

    expect(first).toBeYielded(3, {
      why: 'Callers may keep the answers, so each call must make a new one.',
      look: 'an object that is made once and changed at every call.',
    });
  });

  it('after the end, too, each call answers with a new object', () => {
    const numbers = countdown(0);
    const answers = [numbers.next(), numbers.next(), numbers.next()];
    answers.push(numbers.return(), numbers.return());

    expect(new Set(answers).size).toComeTo(5, {
      of: 'different objects that answer three next() and two return() calls of countdown(0)',
      why: 'Callers may keep the answers and change them, so each call must make a new one.',
      look: 'an answer that is made once, for all calls after the end.',
    });
  });

  it('whatever its body does, at whatever number, it answers like the function*', () => {
    expect(anyCountdown).toObey(survivesItsBody);
  });

  it('two countdowns keep their numbers apart', () => {
    const one = countdown(9);
    const other = countdown(5);

    expect(one.next()).toBeYielded(9);
    expect(other.next()).toBeYielded(5);
    expect(one.next()).toBeYielded(8);
    expect(other.next()).toBeYielded(4);
  });

  it('two countdowns, called in turn and from inside each other, answer as each would alone', () => {
    expect(anyCountdown).toObey(mindsItsOwnState);
  });

  it('whatever five calls are made, the transcript is that of the function* twin', () => {
    for (const script of scriptsOf(5)) {
      expect(transcriptOf(countdown, script)).toRunInOrder(
        transcriptOf(twin, script).steps,
        AS_THE_TWIN,
      );
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

    expect(timeline).toRunInOrder(['done sent', 'completed', 'done undefined'], BEFORE_THE_START);
  });

  it('throw() before the first next() throws what it was given, completes it and counts nothing', () => {
    const timeline = new Timeline();
    const numbers = countdown(2, (n) => timeline.note(`count ${n}`));

    timeline.note(outcomeOf(numbers, 'throw'));
    timeline.note(numbers.state);
    timeline.note(outcomeOf(numbers, 'next'));

    expect(timeline).toRunInOrder(['throw sent', 'completed', 'done undefined'], BEFORE_THE_START);
  });

  it('return() at a yield hands its value back and completes it', () => {
    const numbers = countdown(3);
    numbers.next();

    expect(() => numbers.return('aborted')).toBeCompleted('aborted');
    expect(numbers).toBeInState('completed');
    expect(numbers).toStayCompleted();
  });

  it('throw() at a yield throws what it was given and completes it', () => {
    const error = new RangeError('abort');
    const numbers = countdown(3);
    numbers.next();

    expect(() => numbers.throw(error)).toThrowItself(error);
    expect(numbers).toBeInState('completed');
    expect(numbers).toStayCompleted();
  });

  it('once completed, return() still hands its value back and throw() still throws', () => {
    const script: Call[] = ['next', 'next', 'next', 'return', 'throw', 'next'];

    expect(transcriptOf(countdown, script)).toRunInOrder(
      transcriptOf(twin, script).steps,
      AS_THE_TWIN,
    );
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
