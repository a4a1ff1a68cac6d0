import { firstLineNotText, isText } from './is-text';

it.each([
  ['nothing', Buffer.alloc(0)],
  ['UTF-8', Buffer.from('“naïve”\r\n')],
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFFlet a;\n')],
])('%s is text', (_, bytes) => {
  expect(isText(bytes)).toBe(true);
});

it.each([
  ['UTF-16 with a byte order mark', Buffer.from('\uFEFFlet a;\n', 'utf16le')],
  ['UTF-16 without one', Buffer.from('let a;\n', 'utf16le')],
  [
    'a line of UTF-16 below UTF-8',
    Buffer.concat([Buffer.from('let a;\n'), Buffer.from('//\n', 'utf16le')]),
  ],
  ['Latin-1', Buffer.from('naïve', 'latin1')],
])('%s is not', (_, bytes) => {
  expect(isText(bytes)).toBe(false);
});

it('finds the first line that is not text', () => {
  const latin1 = Buffer.from('let a;\r\n\r\n// naïve\r\n// déjà\r\n', 'latin1');

  expect(firstLineNotText(latin1)).toEqual({ number: 3, text: '// na\uFFFDve\r' });
  expect(firstLineNotText(Buffer.from('\uFEFFlet a;\n', 'utf16le'))?.number).toBe(1);
  expect(firstLineNotText(Buffer.from('“naïve”\n\n'))).toBeUndefined();
  expect(firstLineNotText(Buffer.alloc(0))).toBeUndefined();
});
