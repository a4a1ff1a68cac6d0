/**
 * Stops when the value of a promise is 0, an empty string or undefined.
 *
 * @misconception No value means no more values.
 * @rejectedBy single-pass exhaustion › only the end of the coroutine ends the run: no 0, no empty string and no undefined does
 */
export async function run<R>(coroutine: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  let step = coroutine.next();
  let isEmpty = false;
  while (step.done !== true && !isEmpty) {
    step = await step.value.then(
      (value) => {
        isEmpty = !value;
        return coroutine.next(value);
      },
      (error) => coroutine.throw(error),
    );
  }
  return step.value as R;
}
