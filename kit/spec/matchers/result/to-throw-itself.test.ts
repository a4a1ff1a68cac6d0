import '../..';

const error = new RangeError('the very error');

it('passes for the very error, be it falsy or no Error at all', () => {
  for (const thrown of [error, undefined, 0, 'a text']) {
    expect(() => {
      throw thrown as Error;
    }).toThrowItself(thrown);
  }
});

it('says that another error came out, even where its text is the same', () => {
  const copies = () => {
    throw new RangeError(error.message);
  };

  expect(() => expect(copies).toThrowItself(error)).toThrowErrorMatchingInlineSnapshot(`
    "expected exactly this error: RangeError: the very error
    received another one: RangeError: the very error
    Why: An uncaught error must reach the caller unchanged, because callers check which error it is.
    Look: every \`catch\` and \`finally\` on its way. Which one hides the error, changes it or answers instead?"
  `);
});

it('says what came in the place of an error', () => {
  const answers = () => ({ value: undefined, done: true });

  expect(() => expect(answers).toThrowItself(error)).toThrowErrorMatchingInlineSnapshot(`
    "expected exactly this error: RangeError: the very error
    received an answer: { value: undefined, done: true }
    Why: An uncaught error must reach the caller unchanged, because callers check which error it is.
    Look: every \`catch\` and \`finally\` on its way. Which one hides the error, changes it or answers instead?"
  `);
});

it('shows what the test itself knows', () => {
  const reason = { why: 'a reason of the test', look: 'a place that the test knows' };

  expect(() => expect(() => 1).toThrowItself(error, reason)).toThrowErrorMatchingInlineSnapshot(`
    "expected exactly this error: RangeError: the very error
    received an answer: 1
    Why: a reason of the test
    Look: a place that the test knows"
  `);
});

it('says what was written on the error', () => {
  const own = new Error('mine', { cause: 'a cut' });
  const writes = () => {
    throw Object.assign(own, { light: 'red' });
  };

  expect(() => expect(writes).toThrowItself(own)).toThrowErrorMatchingInlineSnapshot(`
    "expected exactly this error: Error: mine
    received this error, but with another \`light\`: 'red'
    Why: An uncaught error must reach the caller unchanged, because callers check which error it is.
    Look: every \`catch\` and \`finally\` on its way. Which one hides the error, changes it or answers instead?"
  `);
});
