/**
 * Reads the whole source into an array and cuts it up.
 *
 * @misconception To cut something into pieces, you need the whole.
 * @rejectedBy laziness › calling batch() pulls nothing, and each batch takes as many pulls as it has values
 * @rejectedBy bounded heap growth › batch() retains one batch, where an array retains every value
 */
export { windows } from '../solution';

export function* batch<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const items = [...source];
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
