/**
 * A beginner's answer, step by step, with a flag and a branch for each case.
 */
export interface Summary {
  readonly count: number;
  readonly total: number;
  readonly mean: number | undefined;
}

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  let numberOfSamples = 0;
  let sumOfSamples = 0;
  let answer: number | undefined = undefined;
  let finished = false;
  while (finished === false) {
    const whatWasSent = yield answer;
    if (whatWasSent === undefined) {
      finished = true;
    } else {
      numberOfSamples = numberOfSamples + 1;
      sumOfSamples = sumOfSamples + whatWasSent;
      answer = sumOfSamples / numberOfSamples;
    }
  }
  const summary: Summary = {
    count: numberOfSamples,
    total: sumOfSamples,
    mean: answer,
  };
  return summary;
}
