import '../..';

const error = new RangeError('the very error');
const failing = (): Promise<never> => Promise.reject(error);

it('toResolveWith() passes for the value, and toRejectWith() for the very error', async () => {
  await expect(() => Promise.resolve([1])).toResolveWith([1]);
  await expect(failing).toRejectWith(error);
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- that is the case in question
  await expect(() => Promise.reject(undefined)).toRejectWith(undefined);
});

it('toResolveWith() says what came in the place of the value', async () => {
  await expect(() => expect(failing).toResolveWith(1)).rejects.toThrowErrorMatchingInlineSnapshot(`
    "expected a promise that resolves with 1, received one that rejects with RangeError: the very error
    Why: Callers that wait for the promise get only what it resolves with.
    Look: what your code hands to the promise, and when: the value of which step?"
  `);
});

it('toRejectWith() tells an error from another one with the same text', async () => {
  const copying = () => Promise.reject(new RangeError(error.message));

  await expect(() => expect(copying).toRejectWith(error)).rejects
    .toThrowErrorMatchingInlineSnapshot(`
    "expected a promise that rejects with exactly this error: RangeError: the very error
    received one that rejects with RangeError: the very error
    Why: An uncaught error must reach the caller unchanged, because callers check which error it is.
    Look: every \`catch\` on its way. Which one hides the error, changes it or answers instead?"
  `);
});

it('a promise that never settles hangs no test', async () => {
  await expect(() => expect(() => new Promise(() => {})).toResolveWith(1)).rejects.toThrow(
    'received one that never settles',
  );
});

it('a call that throws, or answers with no promise, fails as well', async () => {
  const throwing = () => {
    throw error;
  };

  await expect(() => expect(throwing).toRejectWith(error)).rejects.toThrow(
    'received an error that was thrown by the call itself: RangeError: the very error',
  );
  await expect(() => expect(() => 1).toResolveWith(1)).rejects.toThrow(
    'received no promise, but 1',
  );
});
