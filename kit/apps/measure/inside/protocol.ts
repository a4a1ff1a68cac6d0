import type { Parts } from './measure-parts';
import type { Run } from './measure-run';

/** How many values are taken between two signs of life. */
export const CHUNK = 1_000_000;

/** What a child process is to measure. */
export type Task =
  | { readonly kind: 'array' | 'generator'; readonly count: number }
  | { readonly kind: 'parts'; readonly count: number; readonly many: number };

/** The result of each kind of task. */
export interface Results {
  readonly array: Run;
  readonly generator: Run;
  readonly parts: Parts;
}

/** What a child says, a line of JSON each. */
export type Message =
  /** From here on it is in earnest. */
  | { readonly kind: 'begun' }
  /** Another chunk of values has come. */
  | { readonly kind: 'chunk' }
  | { readonly kind: 'result'; readonly result: Results[Task['kind']] }
  /** The engine refused, by an error that can be caught. */
  | { readonly kind: 'refused'; readonly message: string };
