import { join, relative } from 'node:path';
import { markdownTable } from '../../../ground/markdown/markdown-table';
import type { Documented } from './documented';
import type { WrittenPart } from './written-part';

/**
 * The reference in the README of the spec kit, as the docstrings have it.
 *
 * @param things in the order of their files
 */
export function referencePart(root: string, things: readonly Documented[]): WrittenPart {
  return {
    page: 'kit/spec/README.md',
    name: 'reference',
    what: 'reference',
    source: 'the docstrings of the spec kit say',
    text: referenceText(things, join(root, 'kit', 'spec')),
  };
}

/** All that specs can use, as Markdown: a chapter for each folder, and within the laws one for each kind of subject. */
export function referenceText(things: readonly Documented[], folder: string): string {
  const inRoom = (...names: readonly string[]): readonly Documented[] =>
    things.filter(({ file }) => names.includes(roomOf(file, folder)));
  const rooms = [...new Set(things.map(({ file }) => roomOf(file, folder)))];
  const subjects = rooms.filter((room) => /^laws\/(?!(?:calls|cases)$)/.test(room));
  const matchers = inRoom(...rooms.filter((room) => /^matchers(?:\/|$)/.test(room)));
  return [
    '## Matchers',
    // A reader looks for a name, and does not know the file.
    ...[...matchers].sort(byName).map(entry),
    '## Sources',
    ...inRoom('sources').map(entry),
    '## Heap probe',
    ...inRoom('heap').map(entry),
    '## Laws',
    ...subjects.flatMap((room) => [
      ...inRoom(room).filter(isCalled).map(entry),
      table('law', inRoom(room)),
    ]),
    '## Generated values',
    table('generator', inRoom('laws/cases', 'laws/calls')),
    ...inRoom('laws/cases', 'laws/calls').filter(isCalled).map(entry),
  ].join('\n\n');
}

/** The folder that a thing is in, below `kit/spec`: `matchers`, `laws/stage`. */
function roomOf(file: string, folder: string): string {
  return relative(folder, file).split(/[\\/]/).slice(0, -1).join('/');
}

function byName(one: Documented, other: Documented): number {
  return one.name.localeCompare(other.name, 'en');
}

function isCalled({ kind }: Documented): boolean {
  return kind !== 'constant';
}

function table(head: string, things: readonly Documented[]): string {
  const rows = things
    .filter((thing) => !isCalled(thing))
    .map(({ name, text }) => [`\`${name}\``, text]);
  return markdownTable([head, 'what it says'], rows);
}

function entry(thing: Documented): string {
  const { name, kind, signature, text, parameters, returns, throws, example, options } = thing;
  const lines = [
    ...parameters.map((part) => `- \`${part.name}\`: ${oneLine(part.text)}`),
    ...(returns === undefined ? [] : [`- Returns ${oneLine(returns)}.`]),
    ...throws.map((what) => `- Throws ${oneLine(what)}.`),
  ];
  const head = [kind === 'class' ? 'member' : 'option', 'what it is'];
  const properties = options.map((part) => [`\`${part.name}\``, part.text]);
  const paragraphs = [
    `### ${name}`,
    fenced(signature),
    text,
    lines.join('\n'),
    properties.length === 0 ? '' : markdownTable(head, properties),
    fenced(example),
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

/** A block of code; empty where there is none. */
function fenced(code = ''): string {
  return code === '' ? '' : `\`\`\`ts\n${code}\n\`\`\``;
}
