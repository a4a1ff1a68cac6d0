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

/** Makes a subject for laws about pagination. */
export function pager(subject: Pager): Pager {
  return subject;
}
