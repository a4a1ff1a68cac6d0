import type { SubmissionRecord } from '../records/record';

/**
 * The exercises that occur in some records, in order. A submission that could not be read has none, and records of two
 * versions of the kata may differ.
 */
export function exerciseNames(records: readonly SubmissionRecord[]): string[] {
  return [...new Set(records.flatMap(({ exercises }) => exercises.map(({ name }) => name)))].sort();
}
