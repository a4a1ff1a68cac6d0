import { grouped } from '../../ground/text/counted';

/** How many numbers the two approaches are asked for, row by row. */
export const COUNTS: readonly number[] = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/** The same for those in a hurry: `--quick`. */
export const QUICK_COUNTS: readonly number[] = COUNTS.filter((count) => count <= 1e7);

/** The count that is looked at closely. */
export const EXAMPLE_COUNT = 1_000_000;

/** How many of a thing are made to weigh one: so that what else happens is a small fraction of a byte each. */
export const MANY = 100_000;

/** A count as people say it: `1 thousand`, `100 million`. */
export function countName(count: number): string {
  const [size, word] = WORDS.find(([least]) => count >= least) ?? [1, ''];
  return `${grouped(count / size)} ${word}`.trim();
}

const WORDS = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
] as const;
