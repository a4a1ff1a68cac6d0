/** The object that a scene steps through: a generator object, or any other object with its methods. */
export interface Steppable {
  next(this: void, value?: unknown): unknown;
  return?(this: void, value?: unknown): unknown;
  throw?(this: void, error: unknown): unknown;
}

/**
 * Notes that something happens in the middle of a step. All generators are looked at there and then, so this is where
 * they are seen `executing`.
 *
 * @param event a word or two: `pull 0`
 */
export type Note = (event: string) => void;

/** What can be said of a scene without playing it. */
export interface SceneSummary {
  /** Kebab-case, unique within its exercise. Addresses and `npm run explore` name the scene by it. */
  readonly name: string;
  /** What readers see in its place: a few words. */
  readonly title: string;
  /** One sentence on what there is to see. */
  readonly description: string;
  /**
   * The tests whose failure is seen here: families (`laziness`), or parts of titles. Where several scenes show a test, the
   * part that stands last in its name decides.
   */
  readonly shows?: readonly string[];
  /**
   * The steps of a run that nobody presses keys for, as they would be written: `next()`, `next(10)`,
   * `throw(new PowerCut())`, `return('enough')`. What stands in the parentheses may name the exercise's exports.
   */
  readonly script: readonly string[];
  /** What eager code would hold instead, in the words after "eager twin:": `an array of a million numbers`. */
  readonly eager?: { readonly what: string };
}

/**
 * Something of an exercise that is worth stepping through. It is given what the exercise exports, so the same scene
 * plays on a learner's code and on the reference.
 *
 * A scene is played more than once, in several copies at a time: it keeps all that it needs within `open`, and
 * leaves nothing open that only a `return()` would close.
 */
export interface Scene<Exports> extends SceneSummary {
  /** Makes the generator or iterator to step through; its steps may be asynchronous. */
  readonly open: (exports: Exports, note: Note) => Steppable;
  /** A second one, to which every step is applied as well. */
  readonly beside?: (exports: Exports, note: Note) => Steppable;
  /** What eager code would hold instead, to be weighed. */
  readonly eager?: { readonly what: string; readonly make: (exports: Exports) => unknown };
}
