import { markup } from './markup';
import { json, page } from './page';

it('asks for nothing from elsewhere, and is not allowed to', () => {
  const text = page({ title: 'A page', body: markup`<p>Body</p>` });

  expect(text).toContain('default-src &#39;none&#39;');
  expect(text).not.toMatch(/(?:src|href)="(?!data:)/);
});

it('escapes its title', () => {
  expect(page({ title: '</title><script>', body: markup`` })).toContain(
    '<title>&lt;/title&gt;&lt;script&gt;</title>',
  );
});

it('data cannot end the script that holds it, and stays the same data', () => {
  const value = { code: '</script><!-- <SCRIPT> if (a < b)' };

  expect(json(value)).not.toMatch(/<\/script|<script|<!--/i);
  expect(JSON.parse(json(value))).toEqual(value);
});
