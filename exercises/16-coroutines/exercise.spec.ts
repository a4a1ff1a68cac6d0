import { setImmediate, setTimeout } from 'node:timers/promises';
import { run } from '#kata/16-coroutines';
import {
  bringsEachValueBack,
  compareHeapAsync,
  countRetained,
  keepsRunsApart,
  marksFor,
  runner,
  throwsEachRejectionIn,
  Timeline,
} from '#kit';

/** The laws let run() drive coroutines that nobody picked, and compare what they see with what they yielded. */
const anyRun = runner({ name: 'run(coroutine)', run });

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

/** A rejected promise. A run() that does not wait for it must fail its test, and not end the process. */
function rejected(reason: unknown): Promise<never> {
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- anything can be a reason
  const promise = Promise.reject<never>(reason);
  promise.catch(() => {});
  return promise;
}

const WAITS = {
  why: 'A coroutine that yields a promise waits: the next step may come only when that promise has settled.',
  look: 'the first step that differs, and what your code waits for before it calls next() or throw() again.',
};

/** A few turns of the event loop: a runner may let timers and I/O have their turn between two steps. */
async function everythingThatCanRun(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await setTimeout(0);
    await setImmediate();
  }
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

    expect(timeline).toRunInOrder(
      ['ask first', 'first settles', 'ask second', 'second settles', 'end', 'resolved'],
      WAITS,
    );
  });
});

// One coroutine, one run, one end: the value that it returns.
describe('single-pass exhaustion', () => {
  it('run() resolves with what the coroutine returns, not with what it waited for last', async () => {
    function* coroutine(): Coroutine<string> {
      yield Promise.resolve('waited for');
      return 'returned';
    }

    await expect(() => run(coroutine())).toResolveWith('returned', {
      why: 'The result of a coroutine is what it returns, next to `done: true`.',
      look: 'the value that your code resolves with: is it that of the last step?',
    });
  });

  it('a coroutine that waits for nothing resolves with what it returns as well', async () => {
    // eslint-disable-next-line require-yield -- that is the case in question
    function* coroutine(): Coroutine<string> {
      return 'immediately';
    }

    await expect(() => run(coroutine())).toResolveWith('immediately');
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

    await expect(() => run(coroutine)).toResolveWith([0, '', undefined, 'last'], {
      why: 'A coroutine is over when a step has `done: true`. A value is never a sign of the end.',
      look: 'the condition of your loop.',
    });
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

    await expect(() => run(coroutine())).toResolveWith('tea 3, cake 4', {
      why: 'The value of a promise becomes the value of the `yield` that waits for it.',
      look: 'what your code hands to next(), and at which step.',
    });
  });

  it('whatever the promises bring, each value comes back from its yield, and then run() settles', async () => {
    await expect(anyRun).toObey(bringsEachValueBack);
  });

  it('two coroutines that run at the same time keep their places apart', async () => {
    function* coroutine(name: string): Coroutine<string> {
      const one = yield Promise.resolve(`${name}1`);
      const two = yield Promise.resolve(`${name}2`);
      return `${String(one)} ${String(two)}`;
    }

    await expect(() => Promise.all([run(coroutine('a')), run(coroutine('b'))])).toResolveWith(
      ['a1 a2', 'b1 b2'],
      {
        why: 'Several coroutines can run at the same time, so each run needs its own variables.',
        look: 'variables outside of run().',
      },
    );
  });

  it('a run that waits holds up no other run', async () => {
    const timeline = new Timeline();
    const gate = deferred();
    function* waiting(): Coroutine<void> {
      timeline.note('one waits');
      yield gate.promise;
      timeline.note('one goes on');
    }
    function* opening(): Coroutine<void> {
      yield Promise.resolve();
      timeline.note('the other opens the gate');
      gate.resolve(undefined);
    }

    void run(waiting());
    void run(opening());
    await everythingThatCanRun();

    expect(timeline).toRunInOrder(['one waits', 'the other opens the gate', 'one goes on'], {
      why: 'Several coroutines can run at the same time. One may wait for something that another one does.',
      look: 'does a run wait until the runs before it have ended?',
    });
  });

  it('whatever two coroutines wait for at the same time, each sees what it would see alone', async () => {
    await expect(anyRun).toObey(keepsRunsApart);
  });
});

// How a failure gets in and out, and that cleanup has run by then.
describe('closing', () => {
  it('a rejection is thrown at the yield that waits: caught there, the coroutine goes on', async () => {
    function* coroutine(): Coroutine<unknown> {
      try {
        return yield rejected(new Error('offline'));
      } catch (error) {
        return [(error as Error).message, yield Promise.resolve('from the cache')];
      }
    }

    await expect(() => run(coroutine())).toResolveWith(['offline', 'from the cache'], {
      why: 'A rejection is thrown at the `yield` that waits. The result of throw() is a step like any other.',
      look: 'what your code does with a rejection, and with the answer of throw().',
    });
  });

  it('a rejection that is not caught runs finally, and run() rejects with that very error', async () => {
    const timeline = new Timeline();
    const error = new Error('offline');
    function* coroutine(): Coroutine<void> {
      try {
        yield rejected(error);
      } finally {
        timeline.note('cleanup');
      }
    }

    await expect(() => run(coroutine())).toRejectWith(error);
    expect(timeline).toRunInOrder(['cleanup']);
  });

  it('what finally waits for is waited for, before run() rejects', async () => {
    const timeline = new Timeline();
    const flushed = deferred();
    function* coroutine(): Coroutine<void> {
      try {
        yield rejected(new Error('offline'));
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

    expect(timeline).toRunInOrder(['flushing', 'flush settles', 'flushed', 'rejected'], WAITS);
  });

  it('an error before the first yield rejects the promise: run() itself throws nothing', async () => {
    const error = new Error('no such user');
    // eslint-disable-next-line require-yield -- it does not get that far
    function* coroutine(): Coroutine<void> {
      throw error;
    }

    await expect(() => run(coroutine())).toRejectWith(error);
  });

  it('an error after a yield rejects the promise too', async () => {
    const error = new Error('no such user');
    function* coroutine(): Coroutine<void> {
      yield Promise.resolve('a reply');
      throw error;
    }

    await expect(() => run(coroutine())).toRejectWith(error);
  });

  it('an error that replaces a rejection is the one that run() rejects with', async () => {
    const error = new Error('no greeting today');
    function* coroutine(): Coroutine<void> {
      try {
        yield rejected(new Error('offline'));
      } catch {
        throw error;
      }
    }

    await expect(() => run(coroutine())).toRejectWith(error);
  });

  it('a return straight from a catch is the result', async () => {
    function* coroutine(): Coroutine<string> {
      try {
        return `Hello, ${String(yield rejected(new Error('offline')))}`;
      } catch {
        return 'Hello, stranger';
      }
    }

    await expect(() => run(coroutine())).toResolveWith('Hello, stranger', {
      why: 'throw() may answer with `done: true`: the coroutine caught the error and returned.',
      look: 'what your code does with the answer of throw().',
    });
  });

  it('whatever is rejected, that very error is thrown at its yield, and the coroutine decides what comes next', async () => {
    await expect(anyRun).toObey(throwsEachRejectionIn);
  });
});

describe('bounded heap growth', () => {
  it('half-way through 100,000 replies and rejections it retains next to nothing, where an array retains them all', async () => {
    const length = 100_000;
    const marks = marksFor(length);
    const reply = (index: number): Promise<unknown> =>
      // A plain object: an Error weighs too much.
      index % 2 === 0 ? Promise.resolve({ index }) : rejected({ index });

    const heap = await compareHeapAsync({
      lazy: async (mark) => {
        function* coroutine(): Coroutine<void> {
          for (let index = 0; index < length; index += 1) {
            if (marks.has(index)) mark(index);
            try {
              yield reply(index);
            } catch {
              // The next reply may be a better one.
            }
          }
        }
        // Whether it rejects is for other tests to judge.
        await run(coroutine()).catch(() => {});
      },
      eager: async (mark) => {
        const replies: unknown[] = [];
        for (let index = 0; index < length; index += 1) {
          if (marks.has(index)) mark(index);
          await reply(index).then(
            (value) => replies.push(value),
            (reason) => replies.push(reason),
          );
        }
      },
      length,
    });

    expect(heap).toStayFlat();
  });

  it('no reply and no rejection that has gone by is kept', async () => {
    const count = await countRetained(runOver, REPLIES);

    expect(count).toRetainAtMost(5);
  });
});

const REPLIES = 2_001;

/** Lets run() wait for so many replies, every third one a rejection, and then for one that never comes. */
async function* runOver(replies: Iterator<object>): AsyncGenerator<void, unknown> {
  const never = new Promise(() => {});
  function* coroutine(): Coroutine<void> {
    for (let index = 0; index < REPLIES; index += 1) {
      const { value: reply } = replies.next();
      try {
        yield index % 3 === 2 ? rejected(reply) : Promise.resolve(reply);
      } catch {
        // The next reply may be a better one.
      }
    }
    yield never;
  }
  const running = run(coroutine());
  running.catch(() => {});
  for (let turn = 0; turn < 3 * REPLIES; turn += 1) {
    await setImmediate();
    yield;
  }
  // Never reached where run() waits for every reply; it keeps both alive until then.
  return [never, running];
}
