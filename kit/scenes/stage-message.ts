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

export type Reply =
  | { readonly kind: 'moments'; readonly moments: readonly Moment[] }
  | { readonly kind: 'weights'; readonly weights: Weights }
  /** The exercise does not load, or the step is none. */
  | { readonly kind: 'refused'; readonly message: string };
