import type { Seen } from './seen';

/**
 * Each generator is followed by those that it pulls from. They are known from the pulls that were seen or, before the
 * first pull, from its variables. Generators that no other one pulls from come last.
 *
 * @param all what is stepped through first, then the others by age
 * @param roots how many of them are stepped through
 * @param pullerOf who pulled first from an object
 * @returns with each, how many pulls it is away from what is stepped through
 */
export function inPullOrder(
  all: readonly Seen[],
  roots: number,
  pullerOf: (object: object) => object | undefined,
): ReadonlyMap<Seen, number> {
  const depths = new Map<Seen, number>();
  const visit = (one: Seen, depth: number): void => {
    if (depths.has(one)) return;
    depths.set(one, depth);
    for (const other of all) if (pullsFrom(one, other)) visit(other, depth + 1);
  };
  const pullsFrom = ({ object, variables }: Seen, other: Seen): boolean => {
    const puller = pullerOf(other.object);
    return puller === undefined
      ? [...variables.values()].includes(other.object)
      : puller === object;
  };
  // A root that another one pulls from is still a root.
  for (const one of all.slice(0, roots)) visit(one, 0);
  for (const one of all.slice(roots)) visit(one, Math.min(roots, 1));
  return depths;
}
