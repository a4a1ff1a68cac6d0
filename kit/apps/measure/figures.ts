import type { Parts } from './inside/measure-parts';
import type { Reading, Run } from './inside/measure-run';
import type { Misfit } from './measuring/run-task';

/** Everything that `npm run measure` has measured; sizes are in bytes. */
export interface Figures {
  readonly node: string;
  readonly v8: string;
  /** `linux x64`. */
  readonly platform: string;
  /** When it was measured: ISO 8601, UTC. */
  readonly measuredAt: string;
  readonly seconds: number;
  /** The heap that each process was allowed, in V8's megabytes. */
  readonly heapMegabytes: number;
  readonly approaches: Approaches;
  readonly parts: Parts;
  readonly rows: readonly Row[];
}

/** The two approaches, looked at closely. */
export interface Approaches {
  readonly count: number;
  readonly array: Approach;
  readonly generator: Approach;
}

export interface Approach {
  readonly firstTen: readonly number[];
  /** How many there were: an array says so, a generator must be consumed. */
  readonly values: number;
  readonly run: Run;
}

/** The two approaches at one count. */
export interface Row {
  readonly count: number;
  readonly array: ArraySize;
  readonly generator: Run;
}

export type ArraySize =
  | { readonly kind: 'measured'; readonly bytes: number; readonly run: Run }
  /** It was attempted and does not fit; `bytes` is the least that it would need. */
  | { readonly kind: 'extrapolated'; readonly bytes: number; readonly attempt: Misfit };

/** What was retained half-way: both are paused there, with as many values to come as have passed. */
export function halfWay({ values, paused }: Run): Reading {
  return paused.find(({ at }) => at === Math.floor(values / 2)) ?? paused.at(-1)!;
}
