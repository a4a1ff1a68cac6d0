import { codeInText } from './code-in-text';
import { markup } from './markup';

it('what is between backticks is code, and all of it is escaped', () => {
  const html = markup`${codeInText('Takes `<n>` for <n>.')}`;

  expect(html.text).toBe('Takes <code>&lt;n&gt;</code> for &lt;n&gt;.');
});
