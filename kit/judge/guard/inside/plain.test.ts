import { plain } from './plain';

it('keeps what JSON keeps', () => {
  const value = { text: 'a', list: [1, null, true], nested: { missing: undefined } };

  expect(plain(value)).toEqual(value);
});

it('turns bigints and symbols into text and leaves functions out', () => {
  expect(plain({ big: 2n, symbol: Symbol('s'), call: () => 0 })).toEqual({
    big: '2n',
    symbol: 'Symbol(s)',
    call: undefined,
  });
});

it('keeps what an error has that is not enumerable', () => {
  expect(plain(new RangeError('too far'))).toMatchObject({
    name: 'RangeError',
    message: 'too far',
    stack: expect.stringContaining('RangeError: too far'),
  });
});

it('cuts cycles, and only cycles', () => {
  const shared = { value: 1 };
  const cycle: Record<string, unknown> = { one: shared, other: shared };
  cycle['self'] = cycle;

  expect(plain(cycle)).toEqual({ one: { value: 1 }, other: { value: 1 }, self: '[Circular]' });
});

it('turns Maps, Sets and dates into what JSON knows', () => {
  expect(plain([new Map([['a', 1n]]), new Set([1]), new Date(0)])).toEqual([
    [['a', '1n']],
    [1],
    '1970-01-01T00:00:00.000Z',
  ]);
});
