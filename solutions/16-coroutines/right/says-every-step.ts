/**
 * A beginner's answer, with a flag for whether the promise was rejected.
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let finished = false;
  let result: R | undefined = undefined;
  let currentStep = coroutine.next();
  while (finished === false) {
    if (currentStep.done === true) {
      result = currentStep.value;
      finished = true;
    } else {
      let theValue: unknown = undefined;
      let theError: unknown = undefined;
      let wasRejected = false;
      try {
        theValue = await currentStep.value;
      } catch (error) {
        wasRejected = true;
        theError = error;
      }
      if (wasRejected === true) {
        currentStep = coroutine.throw(theError);
      } else {
        currentStep = coroutine.next(theValue);
      }
    }
  }
  return result as R;
}
