import '../index';

it('toBeYielded() passes for a value that is not the last word', () => {
  expect({ value: [1, 2], done: false }).toBeYielded([1, 2]);
});

it('toBeYielded() says that the value differs', () => {
  expect(() => expect({ value: 2, done: false }).toBeYielded(4))
    .toThrowErrorMatchingInlineSnapshot(`
    "expected { value: 4, done: false }, received { value: 2, done: false }
    Why: next() answers with an IteratorResult: the value of the next \`yield\`, and whether it is over.
    Look: which \`yield\` was reached, and what did the locals hold by then?"
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
    Why: Once completed, always completed: who iterates relies on \`done: true\` to stop.
    Look: what goes on yielding? Does the state survive \`return()\` or start again?"
  `);
});

it('toBeCompleted() says that the returned value differs', () => {
  expect(() => expect({ value: 3, done: true }).toBeCompleted())
    .toThrowErrorMatchingInlineSnapshot(`
    "expected { value: undefined, done: true }, received { value: 3, done: true }
    Why: The value beside \`done: true\` is what the generator returned; \`for…of\` never sees it.
    Look: the \`return\`, or a missing one: without it the value is undefined."
  `);
});

it('toBeCompleted() says that there was no answer at all', () => {
  expect(() => expect(undefined).toBeCompleted()).toThrowErrorMatchingInlineSnapshot(`
    "expected { value: undefined, done: true }, received undefined
    Why: The value beside \`done: true\` is what the generator returned; \`for…of\` never sees it.
    Look: is there a method of that name, and does it answer with an IteratorResult?"
  `);
});
