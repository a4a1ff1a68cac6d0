import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { anchorOf } from '../../../../ground/markdown/anchor';
import { claim, joined, type Report } from '../../finding';

const FOLDERS = ['docs', 'exercises', 'kit', 'solutions'];

/** `[text](file#anchor)`. What leads to another site may be down for a while, so it is not asked for. */
const LINK = /\]\((?!\w+:)([^()\s#]*)(?:#([^()\s]+))?\)/g;

/** `kata/exercise.ts`: code, by the last parts of its path. */
const FILE_IN_CODE = /`((?:[\w.-]+\/)*[\w.-]+\.ts)`/g;
/** `apps/NAME/command.ts`, or what a learner hands in, `04.ts`. */
const PLACEHOLDER = /[A-Z]{2}|(?:^|_)\d\d/;

/** Whether every link in the pages of a checkout leads somewhere, and every file that they name is there. */
export function checkLinks(root: string): Report {
  const files = [root, ...FOLDERS.map((folder) => join(root, folder))].flatMap((folder) =>
    readdirSync(folder, { recursive: folder !== root, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  );
  const ends = new Set(files.flatMap(endsOf));
  const pages = files.filter((name) => name.endsWith('.md'));
  return joined(pages.map((page) => checkPage(page, ends)));
}

/** `c.ts`, `b/c.ts`, `a/b/c.ts`: what a page may call a file. */
function endsOf(file: string): string[] {
  const parts = file.split(sep);
  return parts.map((_, index) => parts.slice(index).join('/'));
}

function checkPage(page: string, ends: ReadonlySet<string>): Report {
  const claims = linesWithoutBlocks(readFileSync(page, 'utf8')).flatMap((line, index) => {
    const files = [...line.matchAll(FILE_IN_CODE)].map(([, file = '']) => file);
    const links = [...line.replaceAll(/`[^`]*`/g, '').matchAll(LINK)];
    const faults = [
      ...links.map(([, file = '', anchor]) =>
        faultOf(file === '' ? page : join(dirname(page), file), anchor),
      ),
      ...files
        .filter((file) => !PLACEHOLDER.test(file))
        .map((file) => (ends.has(file) ? '' : `it names \`${file}\`, which does not exist`)),
    ];
    return faults.map((fault) =>
      claim(fault === '', `${page}:${index + 1}`, fault, 'mend the link'),
    );
  });
  return joined(claims);
}

/** The lines of a page. Those of blocks of code are empty. */
function linesWithoutBlocks(text: string): string[] {
  const withoutBlocks = text.replaceAll(/^( *)```[^]*?^\1```/gm, (block) =>
    block.replaceAll(/[^\n]/g, ''),
  );
  return withoutBlocks.split(/\r?\n/);
}

/** What is wrong with a link; empty if nothing is. */
function faultOf(target: string, anchor: string | undefined): string {
  if (!existsSync(target)) return `a link leads to ${target}, which does not exist`;
  if (anchor === undefined || anchorsIn(target).has(anchor)) return '';
  return `a link leads to the heading #${anchor} of ${target}, which does not exist`;
}

function anchorsIn(page: string): ReadonlySet<string> {
  const lines = linesWithoutBlocks(readFileSync(page, 'utf8'));
  return new Set(lines.flatMap((line) => /^#+ (.*)$/.exec(line)?.[1] ?? []).map(anchorOf));
}
