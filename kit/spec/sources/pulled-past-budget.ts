import { grouped } from '../../ground/text/counted';
import { textOf } from '../../ground/text/message';

/** Thrown when code pulls far more than any lazy answer does. It ends most endless loops immediately. */
export class PulledPastBudget extends Error {
  override readonly name = 'PulledPastBudget';

  /**
   * @param pulls how many values the source was asked for, including the refused one
   * @param asked how many values the test needs, if it says so
   */
  constructor(pulls: number, asked: number | undefined) {
    const needed =
      asked === undefined ? 'far fewer were needed' : `${grouped(asked)} were asked for`;
    super(
      textOf({
        what: `you pulled ${grouped(pulls)} values when ${needed}`,
        why: 'a lazy consumer stops pulling as soon as it has what it was asked for; this source may be endless.',
        look: 'is there a `[...source]`, an `Array.from(source)` or a loop without an end condition?',
      }),
    );
  }
}
