import { BadInput } from './run-command';

/** One of several parts of some work, named as jest names its shards: `2/16` is the second of sixteen. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** Work that is not divided. */
export const WHOLE: Shard = { index: 1, count: 1 };

/** @throws BadInput if it is not of the form `2/16` */
export function parseShard(text: string): Shard {
  const [index = 0, count = 0] = /^\d+\/\d+$/.test(text) ? text.split('/').map(Number) : [];
  if (index < 1 || index > count) {
    throw new BadInput(`--shard takes I/N such as 1/3, with I from 1 to N; it was "${text}".`);
  }
  return { index, count };
}

/** What falls to a shard: each thing to one, and neighbours to different ones, since they take about as long. */
export function partFor<T>({ index, count }: Shard, things: readonly T[]): T[] {
  return things.filter((_, position) => position % count === index - 1);
}
