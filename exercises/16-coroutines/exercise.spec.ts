import { setImmediate as everythingThatCanRun } from 'node:timers/promises';
import { run } from '#kata/16-coroutines';
import { compareHeapAsync, marksFor, Timeline } from '#kit';

type Coroutine<R> = Generator<Promise<unknown>, R, unknown>;

interface Deferred {
  readonly promise: Promise<unknown>;
  readonly resolve: (value: unknown) => void;
}

/** A promise that the test settles when it likes. */
function deferred(): Deferred {
  let resolve: Deferred['resolve'] = () => {};
  const promise = new Promise((settle) => (resolve = settle));
  return { promise, resolve };
}

interface Outcome {
  state: 'pending' | 'resolved' | 'rejected';
  value?: unknown;
}

/** How a promise stands once everything that can run has run: one that never settles must not hang its test. */
async function outcomeOf(promise: Promise<unknown>): Promise<Outcome> {
  let outcome: Outcome = { state: 'pending' };
  promise.then(
    (value) => (outcome = { state: 'resolved', value }),
    (value: unknown) => (outcome = { state: 'rejected', value }),
  );
  await everythingThatCanRun();
  return outcome;
}

// The next step is not taken before the promise of this one has settled.
describe('laziness', () => {
  it('the coroutine goes on only when the promise that it waits for has settled', async () => {
    const timeline = new Timeline();
    const first = deferred();
    const second = deferred();
    function* coroutine(): Coroutine<void> {
      timeline.note('ask first');
      yield first.promise;
      timeline.note('ask second');
      yield second.promise;
      timeline.note('end');
    }

    void run(coroutine()).then(() => timeline.note('resolved'));
    await everythingThatCanRun();
    timeline.note('first settles');
    first.resolve('one');
    await everythingThatCanRun();
    timeline.note('second settles');
    second.resolve('two');
    await everythingThatCanRun();

    expect(timeline).toRunInOrder([
      'ask first',
      'first settles',
      'ask second',
      'second settles',
      'end',
      'resolved',
    ]);
  });
});

// One coroutine, one run, one end: the value that it returns.
describe('single-pass exhaustion', () => {
  it('run() resolves with what the coroutine returns, not with what it waited for last', async () => {
    function* coroutine(): Coroutine<string> {
      yield Promise.resolve('waited for');
      return 'returned';
    }

    const outcome = await outcomeOf(run(coroutine()));

    expect(outcome).toEqual({ state: 'resolved', value: 'returned' });
  });

  it('a coroutine that waits for nothing resolves with what it returns as well', async () => {
    // eslint-disable-next-line require-yield -- that is the case in question
    function* coroutine(): Coroutine<string> {
      return 'at once';
    }

    const outcome = await outcomeOf(run(coroutine()));

    expect(outcome).toEqual({ state: 'resolved', value: 'at once' });
  });

  it('only the end of the coroutine ends the run: no 0, no empty string and no undefined does', async () => {
    function* empties(): Coroutine<unknown[]> {
      return [
        yield Promise.resolve(0),
        yield Promise.resolve(''),
        yield Promise.resolve(undefined),
        yield Promise.resolve('last'),
      ];
    }
    const coroutine = empties();

    const outcome = await outcomeOf(run(coroutine));

    expect(outcome).toEqual({ state: 'resolved', value: [0, '', undefined, 'last'] });
    expect(coroutine).toStayCompleted();
  });
});

describe('state preservation', () => {
  it('each value comes back from the yield that asked for it', async () => {
    const prices = { tea: 3, cake: 4 };
    function* coroutine(): Coroutine<string> {
      const tea = yield Promise.resolve(prices.tea);
      const cake = yield Promise.resolve(prices.cake);
      return `tea ${String(tea)}, cake ${String(cake)}`;
    }

    const outcome = await outcomeOf(run(coroutine()));

    expect(outcome).toEqual({ state: 'resolved', value: 'tea 3, cake 4' });
  });

  it('two coroutines that are under way at once keep their places apart', async () => {
    function* coroutine(name: string): Coroutine<string> {
      const one = yield Promise.resolve(`${name}1`);
      const two = yield Promise.resolve(`${name}2`);
      return `${String(one)} ${String(two)}`;
    }

    const a = outcomeOf(run(coroutine('a')));
    const b = outcomeOf(run(coroutine('b')));
    const outcomes = [await a, await b];

    expect(outcomes).toEqual([
      { state: 'resolved', value: 'a1 a2' },
      { state: 'resolved', value: 'b1 b2' },
    ]);
  });
});

// How a failure gets in and out, and that cleanup has run by then.
describe('closing', () => {
  it('a rejection is thrown at the yield that waits: caught there, the coroutine goes on', async () => {
    function* coroutine(): Coroutine<unknown> {
      try {
        return yield Promise.reject(new Error('offline'));
      } catch (error) {
        return [(error as Error).message, yield Promise.resolve('from the cache')];
      }
    }

    const outcome = await outcomeOf(run(coroutine()));

    expect(outcome).toEqual({ state: 'resolved', value: ['offline', 'from the cache'] });
  });

  it('a rejection that is not caught runs finally, and run() rejects with that very error', async () => {
    const timeline = new Timeline();
    const error = new Error('offline');
    function* coroutine(): Coroutine<void> {
      try {
        yield Promise.reject(error);
      } finally {
        timeline.note('cleanup');
      }
    }

    const outcome = await outcomeOf(run(coroutine()));

    expect(timeline).toRunInOrder(['cleanup']);
    expect(outcome.state).toBe('rejected');
    expect(outcome.value).toBe(error);
  });

  it('what finally waits for is waited for, before run() rejects', async () => {
    const timeline = new Timeline();
    const flushed = deferred();
    function* coroutine(): Coroutine<void> {
      try {
        yield Promise.reject(new Error('offline'));
      } finally {
        timeline.note('flushing');
        yield flushed.promise;
        timeline.note('flushed');
      }
    }

    run(coroutine()).catch(() => timeline.note('rejected'));
    await everythingThatCanRun();
    timeline.note('flush settles');
    flushed.resolve(undefined);
    await everythingThatCanRun();

    expect(timeline).toRunInOrder(['flushing', 'flush settles', 'flushed', 'rejected']);
  });

  it('an error before the first yield rejects the promise: run() itself throws nothing', async () => {
    const error = new Error('no such user');
    // eslint-disable-next-line require-yield -- it does not get that far
    function* coroutine(): Coroutine<void> {
      throw error;
    }
    let running: Promise<unknown> | undefined;

    expect(() => {
      running = run(coroutine());
      running.catch(() => {});
    }).not.toThrow();
    const outcome = await outcomeOf(running!);
    expect(outcome.state).toBe('rejected');
    expect(outcome.value).toBe(error);
  });

  it('an error after a yield rejects the promise too', async () => {
    const error = new Error('no such user');
    function* coroutine(): Coroutine<void> {
      yield Promise.resolve('a reply');
      throw error;
    }

    const outcome = await outcomeOf(run(coroutine()));

    expect(outcome.state).toBe('rejected');
    expect(outcome.value).toBe(error);
  });
});

describe('bounded heap growth', () => {
  it('half-way through 100,000 awaited replies it retains next to nothing, where an array retains them all', async () => {
    const length = 100_000;
    const marks = marksFor(length);
    const reply = (index: number): Promise<number[]> =>
      Promise.resolve(Array<number>(16).fill(index));

    const heap = await compareHeapAsync({
      lazy: async (mark) => {
        function* coroutine(): Coroutine<void> {
          for (let index = 0; index < length; index += 1) {
            if (marks.has(index)) mark(index);
            yield reply(index);
          }
        }
        await run(coroutine());
      },
      eager: async (mark) => {
        const replies: number[][] = [];
        for (let index = 0; index < length; index += 1) {
          if (marks.has(index)) mark(index);
          replies.push(await reply(index));
        }
      },
      length,
    });

    expect(heap).toStayFlat();
  });
});
