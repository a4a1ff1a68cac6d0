import type { Trace } from '../../../scenes/trace';

/** What was seen when an exercise's scenes were played, or the sentence that says why nothing was. */
export type Watched = { readonly traces: readonly Trace[] } | { readonly sentence: string };
