import '../..';

it('passes for the state that is shown', () => {
  expect({ state: 'completed' }).toBeInState('completed');
});

it('says which state it is in', () => {
  expect(() => expect({ state: 'executing' }).toBeInState('completed'))
    .toThrowErrorMatchingInlineSnapshot(`
    "expected the state to be 'completed', received 'executing'
    Why: The state decides what the next call means, so every call must leave the right one, whatever happens in it.
    Look: where your code sets the state, and whether it gets there if something throws before."
  `);
});

it('says that it shows none', () => {
  expect(() => expect({}).toBeInState('completed')).toThrowErrorMatchingInlineSnapshot(`
    "expected the state to be 'completed', received undefined
    Why: The state decides what the next call means, so every call must leave the right one, whatever happens in it.
    Look: where your code sets the state, and whether it gets there if something throws before."
  `);
});
