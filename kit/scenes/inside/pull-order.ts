/** An object to put in order, and the values of its variables. */
interface Entry {
  readonly object: object;
  readonly variables: ReadonlyMap<string, unknown>;
}

export interface Ordered<T> {
  readonly entry: T;
  /** How many pulls it is away from what is stepped through. */
  readonly depth: number;
}

/**
 * Each generator is followed by those that it pulls from. They are known from the pulls that were seen or, before the
 * first pull, from its variables. Generators that no other one pulls from come last.
 *
 * @param entries what is stepped through first, then the others by age
 * @param roots how many of them are stepped through
 * @param pullerOf who pulled first from an object
 */
export function inPullOrder<T extends Entry>(
  entries: readonly T[],
  roots: number,
  pullerOf: (object: object) => object | undefined,
): Ordered<T>[] {
  const ordered = new Map<T, number>();
  const visit = (entry: T, depth: number): void => {
    if (ordered.has(entry)) return;
    ordered.set(entry, depth);
    for (const other of entries) if (pullsFrom(entry, other, pullerOf)) visit(other, depth + 1);
  };
  // A root that another one pulls from is still a root.
  const [first, rest] = [entries.slice(0, roots), entries.slice(roots)];
  for (const entry of first) visit(entry, 0);
  for (const entry of rest) visit(entry, Math.min(roots, 1));
  return [...ordered].map(([entry, depth]) => ({ entry, depth }));
}

function pullsFrom(
  entry: Entry,
  { object }: Entry,
  pullerOf: (object: object) => object | undefined,
): boolean {
  const puller = pullerOf(object);
  return puller === undefined
    ? [...entry.variables.values()].includes(object)
    : puller === entry.object;
}
