import '../index';

function* none() {
  // Completes at its first next().
}

it('passes for a completed generator', () => {
  expect(none()).toStayCompleted();
});

it('says at which call it came back to life', () => {
  let calls = 0;
  const restarting: Iterator<number> = {
    next: () => ({ value: undefined, done: (calls += 1) !== 3 }) as IteratorResult<number>,
  };

  expect(() => expect(restarting).toStayCompleted()).toThrowErrorMatchingInlineSnapshot(`
    "expected { value: undefined, done: true } from every further next(), received { value: undefined, done: false } from call 3
    Why: A completed iterator stays completed: it has no second pass.
    Look: state that starts again, or an object that makes a new iterator for each call."
  `);
});

it('says that it goes on', () => {
  expect(() => expect([7].values()).toStayCompleted()).toThrowErrorMatchingInlineSnapshot(`
    "expected { value: undefined, done: true } from every further next(), received { value: 7, done: false } from call 1
    Why: A completed iterator stays completed: it has no second pass.
    Look: state that starts again, or an object that makes a new iterator for each call."
  `);
});
