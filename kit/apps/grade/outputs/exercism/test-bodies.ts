import { readFileSync } from 'node:fs';
import * as ts from 'typescript';

/** What stands between the braces of a test, by its name; undefined where the spec has no such test. */
export type TestBodies = (name: string) => string | undefined;

/**
 * Reads the tests of a spec: `it` and `it.each` in `describe` blocks, whose titles are plain strings.
 *
 * @param spec the file of the spec
 */
export function testBodies(spec: string): TestBodies {
  const text = readFileSync(spec, 'utf8').replaceAll('\r\n', '\n');
  const source = ts.createSourceFile(spec, text, ts.ScriptTarget.ES2022, true);
  const bodies = [...bodiesIn(source, [])];
  return (name) => bodies.find((body) => body.name.test(name))?.text;
}

function* bodiesIn(
  node: ts.Node,
  titles: readonly string[],
): Generator<{ name: RegExp; text: string }, void, void> {
  const block = ts.isCallExpression(node) ? testBlock(node) : undefined;
  const inner = block === undefined ? titles : [...titles, block.title];
  if (block?.kind === 'it') {
    yield { name: pattern(inner.join(' › ')), text: inside(block.body) };
    return;
  }
  for (const child of node.getChildren()) yield* bodiesIn(child, inner);
}

function testBlock({ expression, arguments: [title, run] }: ts.CallExpression) {
  // `it(…)`, or `it.each(…)(…)`.
  const kind = /^(describe|it)(?:\.each\([^]*\))?$/.exec(expression.getText())?.[1];
  if (kind === undefined || title === undefined || !ts.isStringLiteral(title)) return undefined;
  const isFunction = run !== undefined && (ts.isArrowFunction(run) || ts.isFunctionExpression(run));
  return isFunction && ts.isBlock(run.body)
    ? { kind, title: title.text, body: run.body }
    : undefined;
}

/** `it.each` puts values in place of `%s`. */
function pattern(name: string): RegExp {
  const escaped = name.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll(/%[a-z]/g, '.+')}$`);
}

/** The statements of a block without the indentation that they share. */
function inside(block: ts.Block): string {
  const lines = block.getText().slice(1, -1).split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const shared = Math.min(...indents);
  return lines
    .map((line) => line.slice(shared).trimEnd())
    .join('\n')
    .trim();
}
