import type { SceneSource } from './inside/loaded-scene';
import type { Moment, Weights } from './trace';

/** A question to the process in which scenes are played. */
export type Question =
  /** To open a scene. */
  | { readonly kind: 'open'; readonly source: SceneSource }
  /** To take one more step in the scene that is open. */
  | { readonly kind: 'take'; readonly step: string }
  /** To open a scene and repeat some steps that were taken before. */
  | { readonly kind: 'replay'; readonly source: SceneSource; readonly steps: readonly string[] }
  /** To weigh copies of a scene. Its own process does this, because the inspector is heavy itself. */
  | { readonly kind: 'weigh'; readonly source: SceneSource; readonly steps: readonly string[] };

/** The answer to each kind of question. */
export interface Answers {
  readonly open: readonly Moment[];
  readonly take: readonly Moment[];
  readonly replay: undefined;
  readonly weigh: Weights;
}

/** An answer, or why there is none: the exercise does not load, or the step is none. */
export type Reply = { readonly answer: Answers[keyof Answers] } | { readonly refusal: string };
