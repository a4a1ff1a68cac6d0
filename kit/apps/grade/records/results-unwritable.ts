import { Refusal } from '../../../ground/command-line/refusal';

/** Thrown where results cannot be written. Its message is one line. */
export class ResultsUnwritable extends Refusal {
  override readonly name = 'ResultsUnwritable';

  /** @param what which of them, and why */
  constructor(what: string) {
    super(
      `Results could not be written: ${what}. The journal is kept: --resume continues from there.`,
    );
  }
}
