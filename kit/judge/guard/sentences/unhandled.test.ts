import { UnhandledBetweenTests } from './unhandled';

it.each([
  [{ id: 1 }, '{ id: 1 }'],
  ['a text', "'a text'"],
  [undefined, 'undefined'],
  [new RangeError('too far'), 'too far'],
])('what was thrown is shown, whatever it is: %p', (reason, shown) => {
  const [first] = new UnhandledBetweenTests(reason).message.split('\n');

  expect(first).toBe(`an error came when no test was running, and nothing handled it: ${shown}`);
});

it('a value that cannot be looked at is still reported', () => {
  const hostile = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
    },
  );

  expect(new UnhandledBetweenTests(hostile).message).toContain('something that cannot be shown');
});

it('a value without a stack gets a frame, because jest prints the message twice without one', () => {
  const { message, stack } = new UnhandledBetweenTests({ id: 1 });

  expect(stack).toMatch(/\n\s+at /);
  expect(message).not.toContain('the place below');
});
