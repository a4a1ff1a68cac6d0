import { keptPage } from './kept-pages';
import { markdownPages } from './markdown-pages';

const HOSTILE = `# A <b>title</b>

<script>alert(1)</script>

An <img src=x onerror=alert(1)> and a [link](javascript:alert(1)), \`<code>\`, ![picture](x.png"onerror=1)

\`\`\`ts
const text = '</code><script>alert(1)</script>';
\`\`\`

\`\`\`unknown"onclick="1
<b>
\`\`\`
`;

const COMMENT =
  '<!-- written by a command -->\n\nOne. <!-- two -->\n\n<!-- a --> <b>three</b> <!-- b -->\n';

const LINKS = `[next](../02-b/README.md#the-end) [mine](exercise.ts) [far](https://example.org/a?b=1&c=2) [here](#x)`;

const DIAGRAM = '```mermaid\nflowchart LR\n  a["<b>one</b>"] --> done\n```\n';

const TEXTS = `| a | what \`<b>\` |\n| - | - |\n| x | \`yield\` and ${'many words '.repeat(6)} |\n`;

const FIGURES = '| a | b |\n| - | - |\n| 1 | 2 |\n';

let pages: string[];

beforeAll(async () => {
  const addresses = { 'exercises/02-b/README.md': '02-b.html' };
  const sources = [HOSTILE, LINKS, DIAGRAM, TEXTS, FIGURES, COMMENT].map((text) => ({
    text,
    path: 'exercises/01-a/README.md',
    addresses,
  }));
  const made = await Promise.all(markdownPages(sources));
  pages = made.map(({ text }) => text);
});

it('shows HTML as text, wherever it stands', () => {
  const tags = pages[0]!.match(/<[a-z][^>]*>/g) ?? [];

  expect(new Set(tags.map((tag) => tag.replaceAll(/<(\w+).*/g, '$1')))).toEqual(
    new Set(['h1', 'p', 'code', 'pre', 'span']),
  );
  expect(pages[0]).not.toMatch(/href="javascript|<[^>]* on\w+=/);
});

it('highlights code', () => {
  expect(pages[0]).toContain('<span class="token-kwd">const</span>');
});

it('gives headings the anchors that links of lessons name', () => {
  expect(pages[0]).toMatch(/<h1 id="a-\w*title/);
});

it('leads to files that have a page, to other sites and within the page; other links become text', () => {
  expect(pages[1]).toContain('<a href="02-b.html#the-end" rel="noreferrer">next</a> mine <a');
  expect(pages[1]).toContain('<a href="https://example.org/a?b=1&amp;c=2" rel="noreferrer">');
  expect(pages[1]).toContain('<a href="#x" rel="noreferrer">here</a>');
});

it('draws a diagram without its own style, address or id', () => {
  expect(pages[2]).toContain('<svg');
  expect(pages[2]).not.toMatch(
    /<style| style="|https?:(?!\/\/www\.w3\.org\/2000\/svg)| id="done"|<b>/,
  );
});

it('rejects a diagram that cannot be drawn, and names its file', async () => {
  const text = '```mermaid\nno diagram at all\n```\n';
  const [page] = markdownPages([{ text, path: 'exercises/09-x/README.md', addresses: {} }]);

  await expect(page).rejects.toThrow('exercises/09-x/README.md: ');
});

it('cells of a table of texts say their column, as they stand below each other on a telephone', () => {
  expect(pages[3]).toContain('<div class="wide texts"');
  expect(pages[3]).toContain('<td data-column="what &lt;b&gt;"><code>yield</code> and');
  expect(pages[4]).toContain('<div class="wide" tabindex="0"');
});

it('shows no comments', () => {
  expect(pages[5]).not.toMatch(/written|two/);
  expect(pages[5]).toContain('&lt;b&gt;three');
});

it('makes no page twice, for other commands too, until its text or where it leads is another', async () => {
  const source = { text: `# ${Date.now()} ${process.pid}`, path: 'docs/a.md', addresses: {} };
  expect(keptPage(source)).toBeUndefined();
  const [made] = await Promise.all(markdownPages([source]));

  expect(keptPage(source)).toEqual(made);
  expect(keptPage({ ...source, text: `${source.text}.` })).toBeUndefined();
  expect(keptPage({ ...source, addresses: { a: 'b' } })).toBeUndefined();
});
