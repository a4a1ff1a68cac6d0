/** One page of a list that comes in pages. */
export interface Page<T> {
  readonly items: readonly T[];
  /** What to ask for next; null if this page is the last. */
  readonly next: string | null;
}

/** Requests one page: null means the first, every other page needs the `next` of the page before it. */
export type FetchPage<T> = (cursor: string | null) => Promise<Page<T>>;

/** The items of all pages, one by one. Each page is requested when its first item is asked for. */
export function paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  // TODO: replace this line. (Which kind of function may both await and yield?)
  throw new Error('paginate() is not written yet');
}

/**
 * Writes the rows in arrays of `size` and waits for each write. The last array may be shorter.
 *
 * @returns how many rows were written
 */
export function writeBatches<T>(
  rows: AsyncIterable<T>,
  size: number,
  write: (batch: T[]) => Promise<void>,
): Promise<number> {
  // TODO: replace this line. (When may the next row be read?)
  throw new Error('writeBatches() is not written yet');
}
