import '../../index';
import { bringsEachValueBack } from './brings-each-value-back';
import { keepsRunsApart } from './keeps-runs-apart';
import { type Coroutine, type Runner, runner } from './runner';
import { throwsEachRejectionIn } from './throws-each-rejection-in';

const subjectBy = (run: Runner['run']): Runner => runner({ name: 'run(coroutine)', run });

/** Drives a coroutine; what a rejection becomes is up to `onRejected`. */
async function drive(
  coroutine: Coroutine,
  onRejected: (error: unknown) => IteratorResult<Promise<unknown>, unknown>,
): Promise<unknown> {
  let step = coroutine.next();
  while (step.done !== true) {
    step = await step.value.then((value) => coroutine.next(value), onRejected);
  }
  return step.value;
}

it('a runner obeys all of them', async () => {
  const run = subjectBy((coroutine) => drive(coroutine, (error) => coroutine.throw(error)));

  await expect(run).toObey(bringsEachValueBack);
  await expect(run).toObey(throwsEachRejectionIn);
  await expect(run).toObey(keepsRunsApart);
});

it('a runner that does not wait is found', async () => {
  const run = subjectBy((coroutine) => {
    let step = coroutine.next();
    while (step.done !== true) step = coroutine.next();
    return Promise.resolve(step.value);
  });

  await expect(() => expect(run).toObey(bringsEachValueBack)).rejects.toThrow(
    'the smallest case in which `run(coroutine)` went wrong',
  );
});

it('a rejection that becomes a value is found, in its smallest case', async () => {
  const run = subjectBy((coroutine) => drive(coroutine, (error) => coroutine.next(error)));

  await expect(() => expect(run).toObey(throwsEachRejectionIn)).rejects
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`run(coroutine)\` went wrong
      at its end, the coroutine throws RangeError: the very error
    ▸ yield a promise that is rejected with RangeError: the very error, in a try whose catch goes on
        expected throws RangeError: the very error
        received brings RangeError: the very error
    Why: The rejected error itself must be thrown at the \`yield\` that waits. The result of throw() is a step like any other.
    Look: the step marked ▸. How does your code tell a rejection from a value, and what does it do with the answer of throw()?"
  `);
});

it('a run that never settles is found', async () => {
  const run = subjectBy(() => new Promise(() => {}));

  await expect(() => expect(run).toObey(bringsEachValueBack)).rejects.toThrow('never settles');
});

it('a rejection that all runs share is found', async () => {
  let rejection: { readonly reason: unknown } | undefined;
  const run = subjectBy(async (coroutine) => {
    let step = coroutine.next();
    while (step.done !== true) {
      const value = await step.value.catch((reason: unknown) => {
        rejection = { reason };
      });
      const failed = rejection;
      rejection = undefined;
      step = failed === undefined ? coroutine.next(value) : coroutine.throw(failed.reason);
    }
    return step.value;
  });

  await expect(() => expect(run).toObey(keepsRunsApart)).rejects.toThrow(
    'another run was active at the same time',
  );
});
