import { withPercentEncoded } from './percent-in-path';

function compiled(source: string): string {
  const map = JSON.stringify({ version: 3, sources: [source], mappings: 'AAAA' });
  return `code;\n//# sourceMappingURL=data:application/json;charset=utf-8;base64,${Buffer.from(map).toString('base64')}`;
}

it('writes a percent sign in the path of a source as it is written in a URL', () => {
  expect(withPercentEncoded(compiled('/50% done/a%20b.ts'))).toBe(
    compiled('/50%25 done/a%2520b.ts'),
  );
});

it('leaves code without a source map as it is', () => {
  expect(withPercentEncoded('100 % 7;\n')).toBe('100 % 7;\n');
});
