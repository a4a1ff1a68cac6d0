/** The three parts of every message to a learner. */
export interface Message {
  /** What happened, then what was expected. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** Where to look in the learner's code. */
  readonly look: string;
}

const WHY = 'Why: ';
const LOOK = 'Look: ';
const WHOLE = new RegExp(`^[^\\n][^]*\\n${WHY}[^]+\\n${LOOK}`);
const HAS_WHY = new RegExp(`^${WHY}`, 'm');

/** The text of a {@link Message}, one part on each line. */
export function textOf({ what, why, look }: Message): string {
  return `${what}\n${WHY}${why}\n${LOOK}${look}`;
}

/** Whether a text begins with all parts of a {@link Message}. */
export function isWhole(text: string): boolean {
  return WHOLE.test(text);
}

/** Whether a text explains itself somewhere, so that it needs no other reason. */
export function hasWhy(text: string): boolean {
  return HAS_WHY.test(text);
}
