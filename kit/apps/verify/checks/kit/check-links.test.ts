import { relative } from 'node:path';
import { FolderOfFiles } from '../../../../testing/folder-of-files';
import { checkLinks } from './check-links';

it('finds links to pages, headings and code that do not exist, and no others', () => {
  const folder = new FolderOfFiles({
    'README.md': `# The kata
[guide](docs/guide.md#how-it-runs) [itself](#the-kata) [far](https://example.org/x#y)
![a picture (wide)](docs/picture.svg)
[gone](docs/gone.md)
[no heading](docs/guide.md#how-it-ran) and \`[code](no/link.md)\`
`,
    'docs/guide.md': `## How it \`runs\`
\`\`\`md
## How it ran
[not a link](nowhere.md)
\`\`\`
See [the kata](../README.md) and [this](#how-it-walks).
`,
    'docs/picture.svg': '',
    'exercises/01-a/README.md':
      'Edit `exercise.ts`. See `kit/b/judge.ts`, `b/judge.ts`, `kit/NAME/x.ts`, `04.ts`.\n',
    'exercises/01-a/exercise.ts': '',
    'kit/b/judge.ts': '',
    'kit/README.md': 'First `b/judge.ts`, then `c/judge.ts`.\n',
    'solutions/01-a/solution.ts': '',
  });

  const { claims, findings } = checkLinks(folder.path);

  expect(
    findings.map(({ file, reason }) =>
      `${relative(folder.path, file)} ${reason.replaceAll(folder.path, '')}`.replaceAll('\\', '/'),
    ),
  ).toEqual([
    'README.md:4 a link leads to /docs/gone.md, which does not exist',
    'README.md:5 a link leads to the heading #how-it-ran of /docs/guide.md, which does not exist',
    'docs/guide.md:6 a link leads to the heading #how-it-walks of /docs/guide.md, which does not exist',
    'kit/README.md:1 it names `c/judge.ts`, which does not exist',
  ]);
  expect(claims).toBe(12);
  folder.remove();
});
