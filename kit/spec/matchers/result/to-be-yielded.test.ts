import '../..';

it('toBeYielded() passes for a value that is not the last word', () => {
  expect({ value: [1, 2], done: false }).toBeYielded([1, 2]);
});

it('toBeYielded() says that the value differs', () => {
  expect(() => expect({ value: 2, done: false }).toBeYielded(4))
    .toThrowErrorMatchingInlineSnapshot(`
    "expected { value: 4, done: false }, received { value: 2, done: false }
    Why: next() answers with an IteratorResult: the value of the next \`yield\`, and whether it is over.
    Look: which \`yield\` was reached, and what did the local variables hold then?"
  `);
});

it('toBeYielded() says that it ended too early', () => {
  expect(() => expect({ value: undefined, done: true }).toBeYielded(4))
    .toThrowErrorMatchingInlineSnapshot(`
    "expected { value: 4, done: false }, received { value: undefined, done: true }
    Why: next() answers with an IteratorResult: the value of the next \`yield\`, and whether it is over.
    Look: what ends it too early? A \`return\` or an end condition that is one off?"
  `);
});

it('toBeCompleted() passes for the end, with or without a returned value', () => {
  expect({ value: undefined, done: true }).toBeCompleted();
  expect({ value: 3, done: true }).toBeCompleted(3);
});

it('toBeCompleted() says that it goes on', () => {
  expect(() => expect({ value: 0, done: false }).toBeCompleted())
    .toThrowErrorMatchingInlineSnapshot(`
    "expected { value: undefined, done: true }, received { value: 0, done: false }
    Why: Once completed, always completed: loops stop at \`done: true\`.
    Look: what still yields? Does the state survive \`return()\` or start again?"
  `);
});

it('toBeCompleted() says that the returned value differs', () => {
  expect(() => expect({ value: 3, done: true }).toBeCompleted())
    .toThrowErrorMatchingInlineSnapshot(`
    "expected { value: undefined, done: true }, received { value: 3, done: true }
    Why: The value next to \`done: true\` is what the generator returned. \`for…of\` never sees it.
    Look: what is returned, and from which \`return\`?"
  `);
});

it('toBeCompleted() says that a return is missing', () => {
  expect(() => expect({ value: undefined, done: true }).toBeCompleted(3))
    .toThrowErrorMatchingInlineSnapshot(`
    "expected { value: 3, done: true }, received { value: undefined, done: true }
    Why: The value next to \`done: true\` is what the generator returned. \`for…of\` never sees it.
    Look: the \`return\`, or a missing one: without it the value is undefined."
  `);
});

it('toBeCompleted() tells an object of a class from a plain one', () => {
  class Sum {
    total = 3;
  }

  expect(() => expect({ value: new Sum(), done: true }).toBeCompleted({ total: 3 }))
    .toThrowErrorMatchingInlineSnapshot(`
    "expected { value: { total: 3 }, done: true }, received { value: Sum { total: 3 }, done: true }
    Why: The value next to \`done: true\` is what the generator returned. \`for…of\` never sees it.
    Look: what kind of object is returned: an object literal is expected, not an instance of a class."
  `);
});

it('toBeCompleted() says that properties of the returned object differ', () => {
  expect(() => expect({ value: { total: 4 }, done: true }).toBeCompleted({ total: 3 }))
    .toThrowErrorMatchingInlineSnapshot(`
    "expected { value: { total: 3 }, done: true }, received { value: { total: 4 }, done: true }
    Why: The value next to \`done: true\` is what the generator returned. \`for…of\` never sees it.
    Look: the properties of the object that is returned: which is missing, wrong or one too many?"
  `);
});

it('both call a function that they are given, and say what it threw', () => {
  const throws = () => {
    throw new TypeError('averages.return is not a function');
  };

  expect(() => ({ value: 1, done: false })).toBeYielded(1);
  expect(() => ({ value: 1, done: true })).toBeCompleted(1);
  expect(() => expect(throws).toBeYielded(1)).toThrowErrorMatchingInlineSnapshot(`
    "expected { value: 1, done: false }, received an error that was thrown: TypeError: averages.return is not a function
    Why: next() answers with an IteratorResult: the value of the next \`yield\`, and whether it is over.
    Look: which \`yield\` was reached, and what did the local variables hold then?"
  `);
  expect(() => expect(throws).toBeCompleted(1)).toThrowErrorMatchingInlineSnapshot(`
    "expected { value: 1, done: true }, received an error that was thrown: TypeError: averages.return is not a function
    Why: The value next to \`done: true\` is what the generator returned. \`for…of\` never sees it.
    Look: is there a method of that name, and does it answer with an IteratorResult?"
  `);
});

it('both show what the test itself knows', () => {
  const reason = { why: 'a reason of the test', look: 'a place that the test knows' };

  expect(() => expect(undefined).toBeYielded(1, reason)).toThrowErrorMatchingInlineSnapshot(`
    "expected { value: 1, done: false }, received undefined
    Why: a reason of the test
    Look: a place that the test knows"
  `);
  expect(() => expect(undefined).toBeCompleted(1, reason)).toThrowErrorMatchingInlineSnapshot(`
    "expected { value: 1, done: true }, received undefined
    Why: a reason of the test
    Look: a place that the test knows"
  `);
});

it('toBeCompleted() says that there was no answer at all', () => {
  expect(() => expect(undefined).toBeCompleted()).toThrowErrorMatchingInlineSnapshot(`
    "expected { value: undefined, done: true }, received undefined
    Why: The value next to \`done: true\` is what the generator returned. \`for…of\` never sees it.
    Look: is there a method of that name, and does it answer with an IteratorResult?"
  `);
});
