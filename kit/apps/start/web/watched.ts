import type { Trace } from '../../../scenes/trace';

/** The recorded steps of an exercise's scenes, or a sentence that says why there are none. */
export type Watched = { readonly traces: readonly Trace[] } | { readonly sentence: string };
