import { countUpTo } from '#kata/02-first-generator';
import { compareIteration, Timeline } from '#kit';

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

  it('a negative max throws a RangeError at the first next(), not at the call', () => {
    const timeline = new Timeline();

    try {
      const numbers = countUpTo(-1);
      timeline.note('called');
      numbers.next();
      timeline.note('answered');
    } catch (error) {
      timeline.note(error instanceof RangeError ? 'RangeError' : 'another error');
    }

    expect(timeline).toRunInOrder(['called', 'RangeError']);
  });
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

  it('a loop goes on where next() stopped', () => {
    const numbers = countUpTo(4);

    numbers.next();
    numbers.next();

    expect(numbers).toYield([3, 4]);
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

  it('a loop left by break cleans up at once and never reaches the end', () => {
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

  it('array destructuring closes it too', () => {
    const timeline = new Timeline();
    const numbers = countUpTo(5, timeline.note);

    const [first] = numbers;

    expect(first).toBe(1);
    expect(timeline).toRunInOrder(['start', 'before 1', 'cleanup']);
    expect(numbers).toStayCompleted();
  });

  it('return() before the first next() runs no line, the cleanup included', () => {
    const timeline = new Timeline();
    const numbers = countUpTo(3, timeline.note);

    expect(numbers.return()).toBeCompleted();
    expect(numbers).toStayCompleted();
    expect(timeline).toRunInOrder([]);
  });

  it('an error thrown in at a yield cleans up, comes back out and ends it', () => {
    const timeline = new Timeline();
    const numbers = countUpTo(3, timeline.note);
    numbers.next();

    expect(() => numbers.throw(new Error('enough'))).toThrow('enough');
    expect(timeline).toRunInOrder(['start', 'before 1', 'cleanup']);
    expect(numbers).toStayCompleted();
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
