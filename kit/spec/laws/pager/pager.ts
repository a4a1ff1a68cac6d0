/** A function that makes an async iterator of a list in pages: what laws about pagination judge. */
export interface Pager {
  /** How a message names a call of it: `paginate(fetchPage)`. */
  readonly name: string;
  /** Calls the function under test. */
  readonly paginate: (
    fetchPage: (
      cursor: string | null,
    ) => Promise<{ readonly items: readonly unknown[]; readonly next: string | null }>,
  ) => AsyncIterableIterator<unknown>;
}

/**
 * Makes a subject for laws about pagination.
 *
 * @param subject the function under test, and what a message calls it
 * @example await expect(pager({ name: 'paginate(fetchPage)', paginate })).toObey(yieldsEveryItem);
 */
export function pager(subject: Pager): Pager {
  return subject;
}
