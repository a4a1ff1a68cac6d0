import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { type FetchPage, type Page, paginate, writeBatches } from '#kata/14-async-pagination';
import {
  answersCallsInOrder,
  batchWriter,
  compareHeapAsync,
  countedSource,
  countFirstRetained,
  countRetained,
  endsWhenLeft,
  fatItem,
  markedSource,
  marksFor,
  pager,
  passesOnFailedRows,
  passesOnFailedWrites,
  passesOnRejections,
  readsAndWritesInTurn,
  requestsPagesWhenNeeded,
  Timeline,
  writesEveryRow,
  yieldsEveryItem,
} from '#kit';

const paginated = pager({ name: 'paginate(fetchPage)', paginate });

const written = batchWriter({ name: 'writeBatches(rows, size, write)', writeAll: writeBatches });

const servers: Server[] = [];
const underway: Promise<unknown>[] = [];

afterEach(async () => {
  // A request that nobody awaits must end before its server does, or its failure counts as one of the test.
  await Promise.allSettled(underway.splice(0));
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
});

describe('laziness', () => {
  it('calling paginate() sends no request', async () => {
    const shop = await openShop([1, 2, 3]);

    paginate(shop.fetchPage);

    expect(shop.timeline).toRunInOrder([]);
  });

  it('a page is requested when its first item is asked for, and no sooner', async () => {
    const shop = await openShop([1, 2, 3], [4, 5, 6], [7]);
    const items = paginate(shop.fetchPage);

    for (let count = 1; count <= 4; count += 1) {
      const { value } = await items.next();
      shop.timeline.note(`item ${String(value)}`);
    }

    expect(shop.timeline).toRunInOrder([
      ...['request first', 'item 1', 'item 2', 'item 3'],
      ...['request 1', 'item 4'],
    ]);
  });

  it('rows are read and batches written in turn: the writer sets the pace', async () => {
    const timeline = new Timeline();
    const source = countedSource([1, 2, 3, 4, 5], { timeline });

    await writeBatches(awaited(source), 2, async (batch) => {
      timeline.note(`write ${String(batch)}`);
      await setImmediate();
      timeline.note('written');
    });

    expect(timeline).toRunInOrder(
      [
        ...['pull 0', 'pull 1', 'write 1,2', 'written'],
        ...['pull 2', 'pull 3', 'write 3,4', 'written'],
        ...['pull 4', 'end', 'write 5', 'written'],
      ],
      {
        why: 'The writer sets the pace: nothing is read, and writeBatches() does not resolve, while a batch is written.',
        look: 'the step marked ▸. Is an `await` missing before a call of `write`, or of a function that calls it?',
      },
    );
  });

  it('any page is requested once, when its first item is asked for, and with the right cursor', async () => {
    await expect(paginated).toObey(requestsPagesWhenNeeded);
  });

  it('any full batch is written before the next row is read, and no row is read while it is written', async () => {
    await expect(written).toObey(readsAndWritesInTurn);
  });
});

describe('single-pass exhaustion', () => {
  it('all items come in order, and the server answers each page once', async () => {
    const shop = await openShop([1, 2, 3], [4, 5, 6], [7]);

    const items = await collectAsync(paginate(shop.fetchPage), 20);

    expect(items).toYield([1, 2, 3, 4, 5, 6, 7]);
    expect(shop.answered).toYield(['/', '/?cursor=1', '/?cursor=2']);
  });

  it('a page without items is not the end', async () => {
    const shop = await openShop([1], [], [2]);

    const items = await collectAsync(paginate(shop.fetchPage), 20);

    expect(items).toYield([1, 2]);
  });

  it('the empty string is a cursor like any other', async () => {
    const asked: unknown[] = [];
    const fetchPage: FetchPage<number> = (cursor) => {
      asked.push(cursor);
      return Promise.resolve(
        cursor === null ? { items: [1], next: '' } : { items: [2], next: null },
      );
    };

    const items = await collectAsync(paginate(fetchPage), 20);

    expect(items).toYield([1, 2]);
    expect(asked).toYield([null, '']);
  });

  it('a list may have 1,500 pages', async () => {
    const fetchPage: FetchPage<number> = (cursor) => {
      const page = Number(cursor);
      return Promise.resolve({ items: [page], next: page < 1_499 ? String(page + 1) : null });
    };

    const items = await collectAsync(paginate(fetchPage), 2_000);

    expect(items.length).toComeTo(1_500, {
      of: 'items from 1,500 pages of one item each',
      why: 'Only `next: null` says that a page was the last.',
      look: 'your own limit: how many pages does your loop allow?',
    });
  });

  it('after the last item it stays completed: a second loop gets nothing and sends no request', async () => {
    const shop = await openShop([1, 2]);
    const items = paginate(shop.fetchPage);

    const first = await collectAsync(items, 20);
    const second = await collectAsync(items, 20);

    expect(first).toYield([1, 2]);
    expect(second).toYield([]);
    expect(shop.timeline).toRunInOrder(['request first']);
  });

  it('the last batch holds what is left, and there is no empty one', async () => {
    const written: number[][] = [];
    const write = async (batch: number[]): Promise<void> => {
      written.push([...batch]);
      await setImmediate();
    };

    const five = await writeBatches(awaited(countedSource([1, 2, 3, 4, 5])), 2, write);
    const two = await writeBatches(awaited(countedSource([6, 7])), 2, write);

    expect(written).toYield([[1, 2], [3, 4], [5], [6, 7]]);
    expect([five, two]).toComeTo([5, 2], {
      of: 'writeBatches() of five rows, and of two',
      why: 'It returns how many rows were written.',
      look: 'what do you count: rows or batches, and the last batch too?',
    });
  });

  it('paginate() yields every item of any pages as it is, once and in order, and then ends', async () => {
    await expect(paginated).toObey(yieldsEveryItem);
  });

  it('writeBatches() writes any rows as they are, once and in order, and returns how many', async () => {
    await expect(written).toObey(writesEveryRow);
  });
});

describe('state preservation', () => {
  it('two generator objects keep their places apart', async () => {
    const shop = await openShop([1, 2], [3, 4]);
    const one = paginate(shop.fetchPage);
    const other = paginate(shop.fetchPage);

    await one.next();
    await one.next();

    expect(await other.next()).toBeYielded(1);
    expect(await one.next()).toBeYielded(3);
    expect(await one.next()).toBeYielded(4);
    expect(await other.next()).toBeYielded(2);
    expect(await other.next()).toBeYielded(3);
  });

  it('next() calls made without waiting are answered in order, one request at a time', async () => {
    const shop = await openShop([1, 2], [3], [4]);
    const items = paginate(shop.fetchPage);

    const results = await Promise.all([
      items.next(),
      items.next(),
      items.next(),
      items.next(),
      items.next(),
    ]);

    expect(results.map(({ value }) => value)).toYield([1, 2, 3, 4, undefined]);
    expect(shop.timeline).toRunInOrder(['request first', 'request 1', 'request 2']);
  });

  it('each batch is a new array', async () => {
    const written: number[][] = [];

    await writeBatches(awaited(countedSource([1, 2, 3, 4])), 2, async (batch) => {
      written.push(batch);
      await setImmediate();
    });

    expect(written).toYield([
      [1, 2],
      [3, 4],
    ]);
  });

  it('a batch belongs to the writer: one that empties it is not counted short', async () => {
    const written: number[] = [];

    const count = await writeBatches(awaited(countedSource([1, 2, 3])), 2, async (batch) => {
      await setImmediate();
      written.push(...batch.splice(0));
    });

    expect(written).toYield([1, 2, 3]);
    expect(count).toComeTo(3, {
      of: 'writeBatches() of three rows, to a writer that empties its arrays',
      why: 'It returns how many rows were written. An array that was handed out belongs to the writer.',
      look: 'when do you look at the length of the array: before or after it was written?',
    });
  });

  it('two jobs that write at the same time do not mix their rows', async () => {
    const batches: number[][] = [];
    const write = async (batch: number[]): Promise<void> => {
      batches.push(batch);
      await setImmediate();
    };

    await Promise.all([
      writeBatches(awaited(countedSource([1, 2, 3])), 2, write),
      writeBatches(awaited(countedSource([-1, -2, -3])), 2, write),
    ]);

    expect(batches).toYield([[1, 2], [-1, -2], [3], [-3]]);
  });

  it('return() waits for its turn: a next() that is waiting for its page is answered first', async () => {
    const timeline = new Timeline();
    let sendPage: (page: Page<number>) => void = () => {};
    const page = new Promise<Page<number>>((resolve) => (sendPage = resolve));
    const items = paginate(() => page);

    const answers = [
      items.next().then(() => timeline.note('next() is answered')),
      items.return().then(() => timeline.note('return() is answered')),
    ];
    await setImmediate();
    timeline.note('the page comes');
    sendPage({ items: [1], next: null });
    await Promise.allSettled(answers);

    expect(timeline).toRunInOrder(
      ['the page comes', 'next() is answered', 'return() is answered'],
      {
        why: 'The calls of an async generator queue, and return() queues as well: it does not interrupt an `await`.',
        look: 'what return() does while a request is running.',
      },
    );
  });

  it('any calls made without waiting are answered as if each had waited for the one before', async () => {
    await expect(paginated).toObey(answersCallsInOrder);
  });
});

/** Closing means here: no request and no row after an early exit, whether the consumer, the request or the writer caused it. */
describe('closing', () => {
  it('a loop left by break ends the requests: a later loop gets nothing', async () => {
    const shop = await openShop([1, 2], [3, 4]);
    const items = paginate(shop.fetchPage);

    const first = await collectAsync(items, 2);
    const later = await collectAsync(items, 20);

    expect(first).toYield([1, 2]);
    expect(later).toYield([]);
    expect(shop.timeline).toRunInOrder(['request first']);
  });

  it('an aborted request rejects that next(), and the generator has completed', async () => {
    const abort = new AbortController();
    const shop = await openShop([1], [2], [3]);
    const items = paginate((cursor) => {
      const page = shop.fetchPage(cursor, abort.signal);
      if (cursor === '1') abort.abort();
      return page;
    });

    await items.next();
    const received = await reasonOf(items.next());
    const ofRequest = await reasonOf(underway.at(-1)!);
    const after = await items.next().catch(String);

    expect(received).toComeTo(ofRequest, {
      of: 'the reason of next() whose request was aborted',
      why: 'The consumer decides what a failure means, so it must get the reason itself.',
      look: 'a `catch` that ends the list, or throws its own error.',
    });
    expect(after).toBeCompleted();
  });

  it('a failed write rejects, closes the rows once and is the last write', async () => {
    const source = countedSource([1, 2, 3, 4, 5, 6]);
    const diskFull = new Error('disk full');
    let writes = 0;

    const error = await reasonOf(
      writeBatches(awaited(source), 2, async () => {
        writes += 1;
        await setImmediate();
        throw diskFull;
      }),
    );

    expect(error).toComeTo(diskFull, {
      of: 'the reason of writeBatches() whose first write failed',
      why: 'Only the caller can decide what a failed write means, so it must get the reason itself.',
      look: 'is each write awaited, and what does a `catch` do?',
    });
    expect(source).toHaveBeenClosed('a write that failed');
    expect(writes).toComeTo(1, {
      of: 'writes, of which the first one failed',
      why: 'After a failed write, nobody knows what the next one would do.',
      look: 'what continues after the failure: a loop, a `finally`, a second try?',
    });
  });

  it('break, return() and throw() end paginate() at any place, and nothing more is requested', async () => {
    await expect(paginated).toObey(endsWhenLeft);
  });

  it('any request that rejects ends paginate() with the very same reason, and is not sent again', async () => {
    await expect(paginated).toObey(passesOnRejections);
  });

  it('any write that rejects ends writeBatches() with the very same reason, and closes the rows once', async () => {
    await expect(written).toObey(passesOnFailedWrites);
  });

  it('any row that rejects ends writeBatches() with the very same reason, and nothing more is written', async () => {
    await expect(written).toObey(passesOnFailedRows);
  });
});

describe('bounded heap growth', () => {
  it('paginate() keeps no item of the pages that have gone by', async () => {
    const size = 10;

    const count = await countRetained((source) =>
      paginate(() => Promise.resolve({ items: firstOf(source, size), next: 'more' })),
    );

    // The page that it is on, and a few of which a paused frame may hold a stale reference.
    expect(count).toRetainAtMost(5 * size);
  });

  it('writeBatches() keeps no row that has been written, and no write', async () => {
    const size = 10;

    const [rows, writes] = await Promise.all([
      countRetained((source) => writerInSteps(awaited(source), size)),
      countRetained((source) =>
        // A promise that is kept keeps what it was fulfilled with.
        writerInSteps(awaited(countedSource((index) => index)), 1, () => source.next().value),
      ),
    ]);

    // The batch that is being written, and a few of which a paused frame may hold a stale reference.
    expect(rows).toRetainAtMost(5 * size);
    expect(writes).toRetainAtMost(5);
  });

  it('not even the first page and the first batch are kept', async () => {
    const [ofPages, ofBatches] = await Promise.all([
      countFirstRetained((source) =>
        paginate(() => Promise.resolve({ items: firstOf(source, 1), next: 'more' })),
      ),
      countFirstRetained((source) => writerInSteps(awaited(source), 1)),
    ]);

    expect(ofPages).toRetainAtMost(10);
    expect(ofBatches).toRetainAtMost(10);
  });

  it('paginate() retains a page, not the pages before it', async () => {
    const pages = 100;
    const size = 100;
    const items = (page: number): number[][] =>
      Array.from({ length: size }, (_, index) => fatItem(page * size + index));

    const heap = await compareHeapAsync({
      lazy: async (mark) => {
        const marks = marksFor(pages);
        const fetchPage: FetchPage<number[]> = async (cursor) => {
          const page = Number(cursor);
          if (marks.has(page)) mark(page * size);
          await Promise.resolve();
          return { items: items(page), next: page + 1 < pages ? String(page + 1) : null };
        };
        await drain(paginate(fetchPage), pages * size);
      },
      eager: async (mark) => {
        const everything: number[][] = [];
        for (let page = 0; page < pages; page += 1) {
          everything.push(...items(page));
          await Promise.resolve();
        }
        mark(everything.length);
      },
      length: pages * size,
    });

    expect(heap).toStayFlat();
  });

  it('writeBatches() retains a batch, not the batches before it', async () => {
    const length = 10_000;

    const heap = await compareHeapAsync({
      lazy: async (mark) => {
        await writeBatches(awaited(markedSource(fatItem, length, mark)), 10, () =>
          Promise.resolve(),
        );
      },
      eager: async (mark) => {
        const everything: number[][] = [];
        for await (const row of awaited(markedSource(fatItem, length, mark))) everything.push(row);
      },
      length,
    });

    expect(heap).toStayFlat();
  });
});

/** A list of numbers behind HTTP: what was asked for, and what was answered. */
interface Shop {
  readonly fetchPage: (cursor: string | null, signal?: AbortSignal) => Promise<Page<number>>;
  /** Notes each request before it leaves: it need not have arrived to count. */
  readonly timeline: Timeline;
  /** The URLs that the server has answered. */
  readonly answered: readonly string[];
}

async function openShop(...pages: readonly (readonly number[])[]): Promise<Shop> {
  const timeline = new Timeline();
  const answered: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    const index = Number(new URL(url, 'http://shop').searchParams.get('cursor'));
    const next = index + 1 < pages.length ? String(index + 1) : null;
    answered.push(url);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ items: pages[index], next }));
  });
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}/`;
  const request = async (url: string, signal: AbortSignal): Promise<Page<number>> => {
    const response = await fetch(url, { signal });
    return (await response.json()) as Page<number>;
  };
  return {
    timeline,
    answered,
    fetchPage(cursor, signal = new AbortController().signal) {
      timeline.note(`request ${cursor ?? 'first'}`);
      const page = request(cursor === null ? base : `${base}?cursor=${cursor}`, signal);
      underway.push(page);
      return page;
    },
  };
}

/** The kit's sources are synchronous; this one awaits, and hands pulls and closing on. */
async function* awaited<T>(source: Iterable<T>): AsyncGenerator<T, void, void> {
  for (const value of source) {
    await Promise.resolve();
    yield value;
  }
}

/** At most `limit` values: an endless list cannot hang a test. Leaves the loop by `break` where the limit is reached. */
async function collectAsync<T>(iterable: AsyncIterable<T>, limit: number): Promise<T[]> {
  const values: T[] = [];
  for await (const value of iterable) {
    values.push(value);
    if (values.length === limit) break;
  }
  return values;
}

function firstOf<T>(iterator: Iterator<T>, count: number): T[] {
  return Array.from({ length: count }, () => iterator.next().value as T);
}

/**
 * Runs writeBatches() in steps: each `next()` lets it continue until it has begun another write, and leaves it there.
 *
 * @param fulfilWith what the promise of a write is fulfilled with
 */
function writerInSteps(
  rows: AsyncIterable<unknown>,
  size: number,
  fulfilWith: () => unknown = () => undefined,
): AsyncIterator<void> {
  let isOver = false;
  let writeHasBegun = (): void => {};
  const end = (): void => {
    isOver = true;
    writeHasBegun();
  };
  const begin = (): void => {
    writeBatches(rows, size, () => {
      writeHasBegun();
      return new Promise((resolve) => {
        goOn = () => resolve(fulfilWith() as undefined);
      });
    }).then(end, end);
  };
  let goOn = begin;
  return {
    async next() {
      await new Promise<void>((resolve) => {
        writeHasBegun = resolve;
        goOn();
      });
      return { value: undefined, done: isOver };
    },
  };
}

async function drain(iterable: AsyncIterable<unknown>, limit: number): Promise<void> {
  const iterator = iterable[Symbol.asyncIterator]();
  for (let pulled = 0; pulled < limit; pulled += 1) {
    if ((await iterator.next()).done === true) return;
  }
}

async function reasonOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
    return 'none: it was fulfilled';
  } catch (error) {
    return error;
  }
}
