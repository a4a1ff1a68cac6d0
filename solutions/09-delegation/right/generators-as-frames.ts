/**
 * Keeps the recursion but not its call stack: a step yields a value or the next step, and a stack of steps runs them.
 */
import { isNested, type Nested, type Tree } from '../solution';

export { isNested, type Nested, type Tree };

type Step<T> = { readonly value: T } | { readonly into: Generator<Step<T>, void, unknown> };

export function* inorder<T>(tree: Tree<T> | undefined): Generator<T, void, unknown> {
  yield* run(steps(tree));
}

export function* flatten<T>(nested: Nested<T>): Generator<T, number, unknown> {
  let count = 0;
  for (const value of run(levelSteps(nested))) {
    count += 1;
    yield value;
  }
  return count;
}

function* steps<T>(tree: Tree<T> | undefined): Generator<Step<T>, void, unknown> {
  if (tree === undefined) return;
  yield { into: steps(tree.left) };
  yield { value: tree.value };
  yield { into: steps(tree.right) };
}

function* levelSteps<T>(nested: Nested<T>): Generator<Step<T>, void, unknown> {
  for (const item of nested) yield isNested(item) ? { into: levelSteps(item) } : { value: item };
}

function* run<T>(first: Generator<Step<T>, void, unknown>): Generator<T, void, unknown> {
  const frames = [first];
  const errors: unknown[] = [];
  try {
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const { value: step } = frame.next();
      if (step === undefined) frames.pop();
      else if ('into' in step) frames.push(step.into);
      else yield step.value;
    }
  } catch (error) {
    errors.push(error);
  } finally {
    end(frames, errors);
  }
}

/** Each `for…of` closes its level. Throws the first error, but not before all frames have ended. */
function end(frames: Generator<unknown, void, unknown>[], errors: unknown[]): void {
  for (const frame of frames.reverse()) {
    try {
      frame.return();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}
