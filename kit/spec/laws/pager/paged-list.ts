import { type Arbitrary, array, constantFrom, nat, oneof, record } from 'fast-check';
import { show, showError } from '../../matchers/show';
import { anyError, anyValue } from '../cases/values';
import { heard } from '../heard';

/** A list that comes in pages, and what each request of it comes to. */
export interface PagedList {
  /** The items of each page. */
  readonly pages: readonly (readonly unknown[])[];
  /** The cursor by which each page but the first must be requested, in the order of the pages. */
  readonly cursors: readonly string[];
  /** Which request rejects, and with what. */
  readonly failure: { readonly index: number; readonly error: unknown } | undefined;
}

/** One page, as a server answers it. */
interface Page {
  readonly items: readonly unknown[];
  readonly next: string | null;
}

/** A server of a {@link PagedList} that notes what it is asked. */
export interface PageServer {
  readonly fetchPage: (cursor: string | null) => Promise<Page>;
  /** The cursor of each request. */
  readonly requests: readonly (string | null)[];
  /** How many requests were running at the same time at most. */
  readonly mostAtOnce: () => number;
}

/** Cursors that careless code confuses with an end, a number or each other. A cursor may come again. */
const anyCursor = constantFrom('1', '', '0', '007', ' ', 'null', 'a&b=c');

const somePages: Arbitrary<Omit<PagedList, 'failure'>> = record({
  pages: array(array(anyValue, { maxLength: 3 }), { minLength: 1, maxLength: 5 }),
  cursors: array(anyCursor, { minLength: 4, maxLength: 4 }),
}).map(({ pages, cursors }) => ({ pages, cursors: cursors.slice(0, pages.length - 1) }));

/** Lists whose requests are all answered. */
export const soundList: Arbitrary<PagedList> = somePages.map((list) => ({
  ...list,
  failure: undefined,
}));

/** Lists one of whose requests rejects. */
export const failingList: Arbitrary<PagedList> = record({
  list: somePages,
  index: nat({ max: 4 }),
  error: anyError,
}).map(({ list, index, error }) => ({
  ...list,
  failure: { index: index % list.pages.length, error },
}));

/** Any of them. */
export const anyList: Arbitrary<PagedList> = oneof(soundList, failingList);

/** Serves the pages in their order. A request after the last page gets an empty one, so that a wrong answer ends. */
export function serve({ pages, cursors, failure }: PagedList): PageServer {
  const requests: (string | null)[] = [];
  let atOnce = 0;
  let mostAtOnce = 0;
  return {
    requests,
    mostAtOnce: () => mostAtOnce,
    fetchPage(cursor) {
      const index = requests.push(cursor) - 1;
      atOnce += 1;
      mostAtOnce = Math.max(mostAtOnce, atOnce);
      const page = answer(index).finally(() => (atOnce -= 1));
      return heard(page);
    },
  };

  async function answer(index: number): Promise<Page> {
    await Promise.resolve();
    if (index === failure?.index) throw failure.error;
    return { items: pages[index] ?? [], next: cursors[index] ?? null };
  }
}

/** As a message shows it: one line for each page. */
export function describeList({ pages, cursors, failure }: PagedList): string[] {
  return pages.map((items, index) => {
    const answer =
      failure?.index === index
        ? `rejects with ${showError(failure.error)}`
        : `items: [${items.map(show).join(', ')}], next: ${show(cursors[index] ?? null)}`;
    return `  page ${index + 1}: ${answer}`;
  });
}
