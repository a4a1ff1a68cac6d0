import type { Trace, Weights } from '../../../../scenes/trace';

/**
 * What is reported about an exercise's scenes while they are played, one at a time: a scene as soon as it is recorded, later what
 * it retains, or a sentence that says why there is nothing to see.
 */
export type Watched =
  | { readonly trace: Trace }
  | { readonly scene: string; readonly weights: Weights | undefined }
  | { readonly sentence: string };
