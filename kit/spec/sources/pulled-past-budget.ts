import { grouped } from '../../ground/text/counted';
import { textOf } from '../../ground/text/message';

/** Thrown into code that goes on pulling where a lazy answer has long stopped. Ends most endless loops immediately. */
export class PulledPastBudget extends Error {
  override readonly name = 'PulledPastBudget';

  /**
   * @param pulls how many values have been asked of the source, the refused one included
   * @param asked how many the test needs, where it says so
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
