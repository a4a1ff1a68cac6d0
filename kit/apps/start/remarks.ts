import type { Hint } from '../../kata/lesson/hints';

/** What a session says next to the result of a run. */
export interface Remarks {
  /** Whether nothing was ever done in this checkout, nor in this session: the moment for a welcome. */
  readonly isNew: boolean;
  /** What holds as long as the session lasts, such as that progress cannot be written. A sentence each. */
  readonly notices: readonly string[];
  /** What the last action has to say, a paragraph each. */
  readonly note: readonly string[];
  /** The hint that is shown. */
  readonly hint?: Hint | undefined;
}
