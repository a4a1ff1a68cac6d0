/** An error of TypeScript in a learner's file. */
export interface TypeError {
  /** Absolute. */
  readonly file: string;
  /** From 1, as editors count. */
  readonly line: number;
  readonly column: number;
  /** `2322` of `TS2322`. */
  readonly code: number;
  readonly message: string;
  /** The line that it begins in, and how many characters of that line it covers. */
  readonly source?: { readonly line: string; readonly length: number };
}
