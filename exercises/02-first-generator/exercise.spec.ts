import { countUpTo } from '#kata/02-first-generator';
import {
  anyCount,
  cleansUpOnce,
  compareIteration,
  countsAsItsEagerTwin,
  generatorCall,
  oneOf,
  passesOnErrorsInside,
  passesOnErrorsOfCleanup,
  producer,
  runsApart,
  runsStepByStep,
  Timeline,
  traced,
  yields,
} from '#kit';

type Log = (event: string) => unknown;

// What the laws below judge. A negative max is no part of it.
const numbersUpTo = (max: number): number[] => Array.from({ length: max }, (_, index) => index + 1);

const anyCountUp = producer({
  name: 'countUpTo(max, log)',
  lazy: ({ max, log }) => countUpTo(max, log),
  eager: ({ max }) => numbersUpTo(max),
  given: {
    max: anyCount,
    log: oneOf<Log | undefined>(
      undefined,
      (event) => event,
      () => false,
    ),
  },
  calls: generatorCall,
});

const anyLoggedCount = traced({
  name: 'countUpTo(max, log)',
  lazy: ({ max }, note) => countUpTo(max, note),
  trace: ({ max }) => [
    'start',
    ...numbersUpTo(max).flatMap((n) => [`before ${n}`, yields(n), `after ${n}`]),
    'end',
  ],
  cleanup: 'cleanup',
  given: { max: anyCount },
  calls: generatorCall,
});

describe('laziness', () => {
  it('calling countUpTo() runs no line of it', () => {
    const timeline = new Timeline();

    countUpTo(3, timeline.note);

    expect(timeline).toRunInOrder([]);
  });

  it('each next() runs it to the next yield and no further', () => {
    const timeline = new Timeline();
    const numbers = countUpTo(3, timeline.note);

    timeline.note('next()');
    numbers.next();
    timeline.note('next()');
    numbers.next();

    expect(timeline).toRunInOrder(['next()', 'start', 'before 1', 'next()', 'after 1', 'before 2']);
  });

  it('whatever you call, it runs the lines between two values and no others', () => {
    expect(anyLoggedCount).toObey(runsStepByStep);
  });

  it.each([-1, -5, -0.5])(
    'a negative max such as %d throws a RangeError at the first next(), not at the call',
    (max) => {
      const timeline = new Timeline();

      try {
        const numbers = countUpTo(max);
        timeline.note('called');
        numbers.next();
        timeline.note('answered');
      } catch (error) {
        timeline.note(error instanceof RangeError ? 'RangeError' : 'another error');
      }

      expect(timeline).toRunInOrder(['called', 'RangeError']);
    },
  );
});

describe('single-pass exhaustion', () => {
  it('countUpTo(4) yields 1, 2, 3 and 4', () => {
    expect(countUpTo(4)).toYield([1, 2, 3, 4]);
  });

  it('countUpTo(0) yields nothing', () => {
    expect(countUpTo(0)).toYield([]);
  });

  it('a generator object is its own iterator', () => {
    expect(countUpTo(3)).toBeItsOwnIterator();
  });

  it('after the last number it stays completed, and returns no value', () => {
    const numbers = countUpTo(2);

    expect(numbers.next()).toBeYielded(1);
    expect(numbers.next()).toBeYielded(2);
    expect(numbers.next()).toBeCompleted();
    expect(numbers).toStayCompleted();
  });

  it('however it is asked or left, it yields each number once and throws what is thrown in', () => {
    expect(anyCountUp).toObey(countsAsItsEagerTwin);
  });
});

describe('state preservation', () => {
  it('two generator objects keep their places apart', () => {
    const one = countUpTo(10);
    const other = countUpTo(10);

    expect(one.next()).toBeYielded(1);
    expect(one.next()).toBeYielded(2);
    expect(other.next()).toBeYielded(1);
    expect(one.next()).toBeYielded(3);
    expect(other.next()).toBeYielded(2);
  });

  it('a loop continues where next() stopped', () => {
    const numbers = countUpTo(4);

    numbers.next();
    numbers.next();

    expect(numbers).toYield([3, 4]);
  });

  it('several counts, each with its own log, run as each would alone, in any order', () => {
    expect(anyLoggedCount).toObey(runsApart);
  });
});

// There is no source to close here. The event 'cleanup' stands for what would be closed: a file, a connection.
describe('closing', () => {
  it('run to its end, it logs every event, cleanup last', () => {
    const timeline = new Timeline();

    expect(countUpTo(2, timeline.note)).toYield([1, 2]);
    expect(timeline).toRunInOrder([
      'start',
      'before 1',
      'after 1',
      'before 2',
      'after 2',
      'end',
      'cleanup',
    ]);
  });

  it('counting to 0 starts, ends and cleans up', () => {
    const timeline = new Timeline();

    expect(countUpTo(0, timeline.note)).toYield([]);
    expect(timeline).toRunInOrder(['start', 'end', 'cleanup']);
  });

  it('a loop left by break cleans up immediately and never reaches the end', () => {
    const timeline = new Timeline();

    for (const number of countUpTo(5, timeline.note)) if (number === 2) break;
    timeline.note('below the loop');

    expect(timeline).toRunInOrder([
      'start',
      'before 1',
      'after 1',
      'before 2',
      'cleanup',
      'below the loop',
    ]);
  });

  it('a loop left by break at the last number never reaches the end', () => {
    const timeline = new Timeline();

    for (const number of countUpTo(1, timeline.note)) if (number === 1) break;

    expect(timeline).toRunInOrder(['start', 'before 1', 'cleanup']);
  });

  it('the events write every number with digits only, also 1,000', () => {
    const timeline = new Timeline();
    let isNear = false;
    const log = (event: string): void => {
      if (isNear) timeline.note(event);
    };

    for (const number of countUpTo(1_001, log)) {
      isNear = number >= 998;
      if (number === 1_001) break;
    }

    expect(timeline).toRunInOrder(
      [
        'after 998',
        'before 999',
        'after 999',
        'before 1000',
        'after 1000',
        'before 1001',
        'cleanup',
      ],
      {
        why: 'A log is read by programs, too: they look for the number as your code would write it in a template.',
        look: 'how a number becomes a part of the text: `${n}` has no separators.',
      },
    );
  });

  it('array destructuring closes it too', () => {
    const timeline = new Timeline();
    const numbers = countUpTo(5, timeline.note);

    const [first] = numbers;

    expect(first).toComeTo(1, {
      of: 'the first number',
      why: 'Destructuring takes the values that it has names for, by next().',
      look: 'what the first `yield` hands out.',
    });
    expect(timeline).toRunInOrder(['start', 'before 1', 'cleanup']);
    expect(numbers).toStayCompleted();
  });

  it('return() before the first next() runs no line, not even the cleanup', () => {
    const timeline = new Timeline();
    const numbers = countUpTo(3, timeline.note);

    expect(numbers.return()).toBeCompleted();
    expect(numbers).toStayCompleted();
    expect(timeline).toRunInOrder([]);
  });

  it('an error thrown in at a yield cleans up, comes back out and ends it', () => {
    const timeline = new Timeline();
    const numbers = countUpTo(3, timeline.note);
    const error = new Error('enough');
    numbers.next();

    expect(() => numbers.throw(error)).toThrowItself(error);
    expect(timeline).toRunInOrder(['start', 'before 1', 'cleanup']);
    expect(numbers).toStayCompleted();
  });

  it('however and whenever it is left, it cleans up once if it has begun', () => {
    expect(anyLoggedCount).toObey(cleansUpOnce);
  });

  it('an error of the log comes out, ends the count and cleans up once', () => {
    expect(anyLoggedCount).toObey(passesOnErrorsInside);
  });

  it('an error that the log throws at the cleanup comes out, too', () => {
    expect(anyLoggedCount).toObey(passesOnErrorsOfCleanup);
  });
});

describe('bounded heap growth', () => {
  it('paused on its way to a million it retains next to nothing, where an array retains every number', () => {
    const heap = compareIteration({
      lazy: () => countUpTo(1_000_000),
      eager: () => Array.from({ length: 1_000_000 }, (_, index) => index + 1),
      length: 1_000_000,
    });

    expect(heap).toStayFlat();
  });
});
