import type { Markup } from '../../../ground/page/markup';
import type { Trace, Weights } from '../../../scenes/trace';

/** The parts of the page that change, by the ids of their elements. */
export const REGIONS = [
  'heading',
  'exercises',
  'status',
  'lesson',
  'note',
  'result',
  'hints',
  'solution',
] as const;

/** All that the page shows of a session. The server sends it whole at each change. */
export interface PageView {
  /** When this `npm start` began, in milliseconds since 1970. A page that is from another one loads itself again. */
  readonly startedAt: number;
  /** Of the browser's tab. */
  readonly title: string;
  /** Which exercise is open. A page that shows another one begins at its top. */
  readonly exercise: string;
  /** It changes at each save, because then the recorded steps are out of date. */
  readonly saves: number;
  readonly regions: Readonly<Record<(typeof REGIONS)[number], Markup>>;
}

/**
 * What is reported about an exercise's scenes while they are played, one at a time: a scene as soon as it is recorded, later what
 * it retains, or a sentence that says why there is nothing to see.
 */
export type Watched =
  | { readonly trace: Trace }
  | { readonly scene: string; readonly weights: Weights | undefined }
  | { readonly sentence: string };
