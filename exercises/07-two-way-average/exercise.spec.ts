import { averager, type Summary } from '#kata/07-two-way-average';
import {
  answersEachCall,
  anySample,
  compareHeap,
  endsAsAnyGenerator,
  keepsCallersApart,
  marksFor,
  nearly,
  returnsOnce,
  twoWay,
} from '#kit';

/** The laws send any numbers in any order. What must come out is worked out from an array of all of them. */
const anyAverager = twoWay({
  name: 'averager()',
  make: averager,
  sends: anySample,
  react(received) {
    const [, ...sent] = received.map((call) => ('sent' in call ? call.sent : undefined));
    if (sent.length > 0 && sent.at(-1) === undefined)
      return { returns: summaryOf(sent.slice(0, -1)) };
    return { yields: summaryOf(sent).mean };
  },
  same: nearly,
});

const DIGITS = {
  why: 'A number has about 16 digits, wherever they begin. In single precision, as in a Float32Array, only 7 are left.',
  look: 'where a number is rounded, or put into a typed array.',
};

function summaryOf(sent: readonly unknown[]): Summary {
  const total = (sent as number[]).reduce((sum, sample) => sum + sample, 0);
  return { count: sent.length, total, mean: sent.length === 0 ? undefined : total / sent.length };
}

// An averager has no source to pull from: its values come in through next(x). So it is lazy if the call runs
// nothing, the first next() runs to the first `yield`, and each sample is answered by the next() that brings it.
describe('laziness', () => {
  it('the first next() only runs to the first yield, where there is no average to give yet', () => {
    expect(averager().next()).toBeYielded(undefined);
  });

  it('a value sent with the first next() is ignored, because no yield is waiting for it', () => {
    const averages = averager();

    expect(averages.next(100)).toBeYielded(undefined);
    expect(averages.next(2)).toBeYielded(2);
  });

  it('each next(x) answers with the average so far, x included', () => {
    const averages = averager();

    averages.next();

    expect(averages.next(10)).toBeYielded(10);
    expect(averages.next(20)).toBeYielded(15);
    expect(averages.next(60)).toBeYielded(30);
  });
});

// Exhaustion is asked for here: next() without a value. What is handed out once is the summary.
describe('single-pass exhaustion', () => {
  it('next() without a value completes it and returns the summary', () => {
    const averages = averager();

    averages.next();
    averages.next(10);
    averages.next(20);
    averages.next(60);

    expect(averages.next()).toBeCompleted({ count: 3, total: 90, mean: 30 });
  });

  it('the summary of no samples has no mean', () => {
    const averages = averager();

    averages.next();

    expect(averages.next()).toBeCompleted({ count: 0, total: 0, mean: undefined });
  });

  it('a mean of 0 is a mean', () => {
    const averages = averager();

    averages.next();
    averages.next(-1);
    averages.next(1);

    expect(averages.next()).toBeCompleted({ count: 2, total: 0, mean: 0 });
  });

  it('each averager makes a new summary, even if it has no samples', () => {
    const one = averager();
    const other = averager();

    one.next();
    other.next();

    expect(one.next().value === other.next().value).toComeTo(false, {
      of: 'whether two averagers return the same object',
      why: 'Callers may keep their summaries and add to them, so each must be a new object.',
      look: 'an object that is made outside of averager().',
    });
  });

  it('the summary is returned once: after it, the averager stays completed', () => {
    const averages = averager();

    averages.next();
    averages.next(10);

    expect(averages.next()).toBeCompleted({ count: 1, total: 10, mean: 10 });
    expect(averages.next(20)).toBeCompleted();
    expect(averages).toStayCompleted();
  });

  it('whatever was sent, next() without a value returns its count, total and mean, once', () => {
    expect(anyAverager).toObey(returnsOnce);
  });

  it('for…of sends no sample and does not show the summary', () => {
    expect(averager()).toYield([undefined]);
  });

  it('a generator object is its own iterator', () => {
    expect(averager()).toBeItsOwnIterator();
  });
});

// The state is what has been sent so far, however little each sample adds to it.
describe('state preservation', () => {
  it('a sample of 0 counts as any other', () => {
    const averages = averager();

    averages.next();

    expect(averages.next(4)).toBeYielded(4);
    expect(averages.next(0)).toBeYielded(2);
    expect(averages.next(-1)).toBeYielded(1);
  });

  it('a sample of NaN counts as any other, and from then on the average is NaN', () => {
    const averages = averager();

    averages.next();
    averages.next(4);

    expect(() => averages.next(NaN)).toBeYielded(NaN);
    expect(averages.next(4)).toBeYielded(NaN);
    expect(averages.next()).toBeCompleted({ count: 3, total: NaN, mean: NaN });
  });

  it('a sample of Infinity counts as any other', () => {
    const averages = averager();

    averages.next();
    averages.next(4);

    expect(() => averages.next(Infinity)).toBeYielded(Infinity);
    expect(() => averages.next(1)).toBeYielded(Infinity, {
      why: 'The sum of Infinity and any finite number is Infinity, and so is the average.',
      look: 'a difference on the way: Infinity - Infinity is NaN.',
    });
    expect(averages.next()).toBeCompleted({ count: 3, total: Infinity, mean: Infinity });
  });

  it('a single sample is its own average, to the last digit', () => {
    const averages = averager();

    averages.next();

    expect(averages.next(0.1)).toBeYielded(0.1, DIGITS);
  });

  it('an average of tiny samples is as tiny', () => {
    const averages = averager();

    averages.next();
    averages.next(2 ** -60);

    expect(averages.next(3 * 2 ** -60)).toBeYielded(2 ** -59, DIGITS);
  });

  it('the hundred-thousandth sample counts as much as the first', () => {
    const averages = averager();
    let last: IteratorResult<number | undefined, Summary> = averages.next();

    for (let sample = 1; sample <= 99_999; sample += 1) last = averages.next(sample);

    expect(last).toBeYielded(50_000);
    expect(averages.next(150_000)).toBeYielded(50_001);
  });

  it('whatever numbers are sent, each is answered with the average of all so far', () => {
    expect(anyAverager).toObey(answersEachCall);
  });

  it('two averagers keep their samples apart', () => {
    const one = averager();
    const other = averager();

    one.next();
    one.next(10);
    other.next();

    expect(other.next(1)).toBeYielded(1);
    expect(one.next(20)).toBeYielded(15);
    expect(other.next(3)).toBeYielded(2);
  });

  it('in whatever order several averagers are called, each answers as it would alone', () => {
    expect(anyAverager).toObey(keepsCallersApart);
  });
});

// An averager holds nothing open. Closing means that return(), throw() and `break` end it as the language says.
describe('closing', () => {
  it('a loop left by break closes it: a later sample is not answered', () => {
    const averages = averager();

    for (const average of averages) if (average === undefined) break;

    expect(averages.next(10)).toBeCompleted();
  });

  it('return(value) answers with that value, not with a summary', () => {
    const given = { count: -1, total: -1, mean: -1 };
    const averages = averager();

    averages.next();
    averages.next(10);

    expect(() => averages.return(given)).toBeCompleted(given);
    expect(averages.next(10)).toBeCompleted();
  });

  it('an error thrown in comes out again and completes it', () => {
    const error = new Error('the sensor is broken');
    const averages = averager();

    averages.next();
    averages.next(10);

    expect(() => averages.throw(error)).toThrowItself(error);
    expect(averages.next(10)).toBeCompleted();
  });

  it('return(), throw() and loops end it like any generator object, at any moment', () => {
    expect(anyAverager).toObey(endsAsAnyGenerator);
  });
});

// The samples come from the test, which keeps none: what grows between the marks is what the averager keeps.
describe('bounded heap growth', () => {
  it('while a million samples are sent it retains next to nothing, where its twin keeps them all', () => {
    const heap = compareHeap({
      lazy: (mark) => sendSamples(averager(), mark),
      eager: (mark) => sendSamples(keepingAverager(), mark),
      length: SAMPLES,
    });

    expect(heap).toStayFlat();
  });
});

const SAMPLES = 1_000_000;

function sendSamples(
  averages: Iterator<unknown, unknown, number | undefined>,
  mark: (at: number) => void,
): void {
  const marks = marksFor(SAMPLES);
  averages.next();
  for (let sent = 1; sent <= SAMPLES; sent += 1) {
    if (averages.next(sent).done === true) return;
    if (marks.has(sent)) mark(sent);
  }
}

function* keepingAverager(): Generator<number | undefined, void, number> {
  const samples: number[] = [];
  let total = 0;
  while (true) {
    const sample = yield total / samples.length;
    samples.push(sample);
    total += sample;
  }
}
