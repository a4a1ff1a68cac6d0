/** The three parts of every message: what happened, why it matters and where to look. */
export interface Message {
  /** What happened, then what was expected. */
  readonly what: string;
  /** The misconception behind it. */
  readonly why: string;
  /** Where to look in one's own code. */
  readonly look: string;
}

/** The text of a {@link Message}, one part a line. */
export function format({ what, why, look }: Message): string {
  return `${what}\nWhy: ${why}\nLook: ${look}`;
}

/** A jest matcher's result whose message is a {@link Message}. */
export function verdict(pass: boolean, message: Message): jest.CustomMatcherResult {
  return { pass, message: () => format(message) };
}

/** `1 pull`, `2 pulls`, `1,000 pulls`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
