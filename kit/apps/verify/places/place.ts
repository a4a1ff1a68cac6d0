import type { ScratchClone } from './scratch-clone';

/** How the kata is run in a place. */
export interface Manner {
  /** The whole command. Without one it is `npm test 01`. */
  readonly command?: readonly string[];
  /** Variables added to a plain environment; undefined removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The folder of the clone, if the command reaches it by another path. */
  readonly folder?: string;
  /** The user and group whose process it is. */
  readonly user?: number;
  /** Done to the text of an answer. */
  readonly change?: (text: string) => string;
  /** Done after an answer was put in its place. */
  readonly before?: () => void;
  /** For a command that does not end by itself: it is ended as soon as it has printed this. */
  readonly until?: RegExp;
}

/** A place in which people run the kata: a folder's name, a flag, a disk, a Node. */
export interface Workplace {
  readonly name: string;
  /** Whether the kata must say in one line that it cannot run there. Elsewhere it must judge answers. */
  readonly isRefused?: boolean;
  /**
   * Makes the place and tries the kata there.
   *
   * @param attempt tries the answers; may be called once
   * @throws NotToBeHad if this machine has no such place
   */
  readonly visit: (
    clone: ScratchClone,
    attempt: (manner: Manner) => Promise<void>,
  ) => Promise<void>;
}

/** Thrown where a place cannot be made on this machine. The message says why, as a part of a sentence. */
export class NotToBeHad extends Error {
  override readonly name = 'NotToBeHad';
}

/** A place that only differs in how the kata is run. */
export function manner(name: string, how: Manner): Workplace {
  return { name, visit: (_clone, attempt) => attempt(how) };
}
