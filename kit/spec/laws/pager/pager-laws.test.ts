import '../..';
import type { AsyncLaw } from '../law';
import { answersCallsInOrder } from './answers-calls-in-order';
import { endsWhenLeft } from './ends-when-left';
import { pager, type Pager } from './pager';
import { passesOnRejections } from './passes-on-rejections';
import { requestsPagesWhenNeeded } from './requests-pages-when-needed';
import { yieldsEveryItem } from './yields-every-item';

type FetchPage = Parameters<Pager['paginate']>[0];
type Page = Awaited<ReturnType<FetchPage>>;

const every: AsyncLaw<Pager>[] = [
  answersCallsInOrder,
  endsWhenLeft,
  passesOnRejections,
  requestsPagesWhenNeeded,
  yieldsEveryItem,
];

const pagesBy = (paginate: Pager['paginate']): Pager =>
  pager({ name: 'paginate(fetchPage)', paginate });

async function* paginate(fetchPage: FetchPage): AsyncGenerator<unknown, void, void> {
  let cursor: string | null = null;
  do {
    const page: Page = await fetchPage(cursor);
    yield* page.items;
    cursor = page.next;
  } while (cursor !== null);
}

it('an async generator that asks for one page after the other obeys all of them', async () => {
  for (const law of every) await expect(pagesBy(paginate)).toObey(law);
});

it('a cursor that is taken for the end is found', async () => {
  const endsAtFalsy = pagesBy(async function* (fetchPage) {
    let cursor: string | null = null;
    do {
      const page: Page = await fetchPage(cursor);
      yield* page.items;
      cursor = page.next;
    } while (cursor);
  });

  await expect(() => expect(endsAtFalsy).toObey(yieldsEveryItem)).rejects
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`paginate(fetchPage)\` went wrong
      page 1: items: [], next: ''
      page 2: items: [0], next: null
    ▸ items.next()
        expected { value: 0, done: false }
        received { value: undefined, done: true }
    Why: Only \`next: null\` ends a list, and an item is an item: \`0\`, \`""\`, \`undefined\` and arrays, too.
    Look: the step marked ▸. Which condition ends your loop or skips an item?"
  `);
});

it('a page that is requested too early is found', async () => {
  const looksAhead = pagesBy(async function* (fetchPage) {
    let coming: Promise<Page> | undefined = fetchPage(null);
    while (coming !== undefined) {
      const { items, next }: Page = await coming;
      coming = next === null ? undefined : fetchPage(next);
      yield* items;
    }
  });

  await expect(() => expect(looksAhead).toObey(requestsPagesWhenNeeded)).rejects
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`paginate(fetchPage)\` went wrong
      page 1: items: [0], next: '1'
      page 2: items: [], next: null
    ▸ items.next()
        expected 1 request so far: null
        received 2 requests so far: null, "1"
    Why: A request costs time and money, and a consumer may stop before it needs the page.
    Look: the step marked ▸. Which cursor do you ask for, and when do you ask?"
  `);
});

it('a rejection that ends the list quietly is found', async () => {
  const forgives = pagesBy(async function* (fetchPage) {
    try {
      yield* paginate(fetchPage);
    } catch {
      // The error is lost, and half a list looks like a whole one.
    }
  });

  await expect(() => expect(forgives).toObey(passesOnRejections)).rejects
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`paginate(fetchPage)\` went wrong
      page 1: rejects with RangeError: the very error
    ▸ items.next()
        expected throws RangeError: the very error
        received { value: undefined, done: true }
    Why: The consumer decides what a failure means, so it must get the reason itself, whatever that is.
    Look: the step marked ▸. Is there a \`catch\` around the request, and what does it do with a reason like \`undefined\`?"
  `);
});

it('an iterator that goes on after return() is found', async () => {
  const ignoresReturn = pagesBy((fetchPage) => {
    const items = paginate(fetchPage);
    const iterator: AsyncIterableIterator<unknown> = {
      [Symbol.asyncIterator]: () => iterator,
      next: () => items.next(),
      return: () => Promise.resolve({ value: undefined, done: true }),
      throw: (error) => items.throw(error),
    };
    return iterator;
  });

  await expect(() => expect(ignoresReturn).toObey(endsWhenLeft)).rejects
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`paginate(fetchPage)\` went wrong
      page 1: items: [0], next: '1'
      page 2: items: [], next: null
      for await…of items, break at item 1 → [0], 1 request so far: null
    ▸ items.next()
        expected 1 request so far: null
        received 2 requests so far: null, "1"
    Why: A consumer that has stopped needs no more items, so another request is wasted.
    Look: the step marked ▸. What does \`return()\` or \`throw()\` change, and does a \`catch\` get in its way?"
  `);
});

it('calls that do not wait for each other are found', async () => {
  const hasNoQueue = pagesBy((fetchPage) => {
    let items: Iterator<unknown> = [].values();
    let cursor: string | null | undefined = null;
    const iterator: AsyncIterableIterator<unknown> = {
      [Symbol.asyncIterator]: () => iterator,
      async next() {
        for (;;) {
          const { value, done } = items.next();
          if (done !== true) return { value, done: false };
          if (cursor === undefined) return { value: undefined, done: true };
          const page: Page = await fetchPage(cursor);
          items = page.items.values();
          cursor = page.next ?? undefined;
        }
      },
      return: () => Promise.resolve({ value: undefined, done: true }),
      throw: (error) => Promise.reject(error as Error),
    };
    return iterator;
  });

  await expect(() => expect(hasNoQueue).toObey(answersCallsInOrder)).rejects
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`paginate(fetchPage)\` went wrong
      page 1: items: [], next: null
    ▸ together: items.next(), items.next()
        expected 1 request at a time
        received { value: undefined, done: true }, { value: undefined, done: true }, with 2 requests at a time
    Why: The calls of an async generator queue: its body runs once at a time.
    Look: the step marked ▸. What does a call find if the one before it is still waiting for its page?"
  `);
});
