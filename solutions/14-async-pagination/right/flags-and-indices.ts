/** A beginner's code: flags decide what comes next, and the loops count. */
import type { FetchPage, Page } from '../solution';

export type { FetchPage, Page } from '../solution';

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, void> {
  let isFirstPage = true;
  let hasMorePages = true;
  let nextCursor: string | null = null;
  while (hasMorePages === true) {
    let currentPage: Page<T>;
    if (isFirstPage === true) {
      currentPage = await fetchPage(null);
      isFirstPage = false;
    } else {
      currentPage = await fetchPage(nextCursor);
    }
    const currentItems = currentPage.items;
    for (let i = 0; i < currentItems.length; i++) {
      const currentItem = currentItems[i] as T;
      yield currentItem;
    }
    nextCursor = currentPage.next;
    if (nextCursor === null) {
      hasMorePages = false;
    } else {
      hasMorePages = true;
    }
  }
}

export async function writeBatches<T>(
  rows: AsyncIterable<T>,
  size: number,
  write: (batch: T[]) => Promise<void>,
): Promise<number> {
  let numberOfRowsWritten = 0;
  let currentBatch: T[] = [];
  for await (const row of rows) {
    currentBatch[currentBatch.length] = row;
    if (currentBatch.length === size) {
      const numberOfRows = currentBatch.length;
      await write(currentBatch);
      numberOfRowsWritten = numberOfRowsWritten + numberOfRows;
      currentBatch = [];
    }
  }
  if (currentBatch.length !== 0) {
    const numberOfRows = currentBatch.length;
    await write(currentBatch);
    numberOfRowsWritten = numberOfRowsWritten + numberOfRows;
  }
  return numberOfRowsWritten;
}
