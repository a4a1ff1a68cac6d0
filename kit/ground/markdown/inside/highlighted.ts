import { type Markup, markup } from '../../page/markup';

/** The languages of the code in lessons, by what their fences say. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ts: 'ts',
  js: 'js',
  json: 'json',
  jsonl: 'json',
  sh: 'bash',
  py: 'py',
};

/** Code as markup, each token in a `span` of its class; plain text where the language is not known. */
export async function highlighted(code: string, language = ''): Promise<Markup> {
  const name = LANGUAGES[language];
  if (name === undefined) return markup`${code}`;
  const { tokenize } = await import('@speed-highlight/core');
  const tokens: Markup[] = [];
  await tokenize(code, name, (text, type) => {
    if (text === '') return;
    tokens.push(
      type === undefined ? markup`${text}` : markup`<span class="token-${type}">${text}</span>`,
    );
  });
  return markup`${tokens}`;
}
