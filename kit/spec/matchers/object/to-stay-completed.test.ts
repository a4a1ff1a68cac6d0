import '../..';

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
    "call 3 of next() after the end answered { value: undefined, done: false }; { value: undefined, done: true } was expected
    Why: A completed iterator stays completed: it has no second pass.
    Look: state that starts again, or an object that makes a new iterator for each call."
  `);
});

it('says that it goes on', () => {
  expect(() => expect([7].values()).toStayCompleted()).toThrowErrorMatchingInlineSnapshot(`
    "call 1 of next() after the end answered { value: 7, done: false }; { value: undefined, done: true } was expected
    Why: A completed iterator stays completed: it has no second pass.
    Look: state that starts again, or an object that makes a new iterator for each call."
  `);
});
