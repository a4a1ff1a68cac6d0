import { codeInText, Markup, markup } from './markup';

it('escapes what would be markup', () => {
  const { text } = markup`<p title="${'"x"'}">${'<script>&'}</p>`;

  expect(text).toBe('<p title="&quot;x&quot;">&lt;script&gt;&amp;</p>');
});

it('leaves markup as it is, however deep', () => {
  const items = ['<', 'b'].map((item) => markup`<li>${item}</li>`);

  expect(markup`<ul>${items}</ul>`).toEqual(new Markup('<ul><li>&lt;</li><li>b</li></ul>'));
});

it('leaves out what is not there, and keeps zero', () => {
  expect(markup`${undefined}${false}${0}`.text).toBe('0');
});

it('what is between backticks is code, and all of it is escaped', () => {
  const html = markup`${codeInText('Takes `<n>` for <n>.')}`;

  expect(html.text).toBe('Takes <code>&lt;n&gt;</code> for &lt;n&gt;.');
});
