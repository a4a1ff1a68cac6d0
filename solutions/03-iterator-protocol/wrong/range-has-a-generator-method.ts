/**
 * The [Symbol.iterator]() of a Range is a generator method.
 *
 * @misconception Without `function*` means without this word. A star before a method is something else.
 * @rejectedBy state preservation › neither range() nor a Range uses a generator object
 */
export { range } from '../solution';

export class Range implements Iterable<number> {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly step = 1,
  ) {}

  *[Symbol.iterator](): Generator<number, void, unknown> {
    const { start, end, step } = this;
    for (let value = start; step > 0 ? value < end : value > end; value += step) yield value;
  }
}
