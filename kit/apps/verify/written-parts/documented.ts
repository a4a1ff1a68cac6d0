import ts from 'typescript';
import type { Finding } from '../finding';

/** Something that specs can use, with what its docstring says. */
export interface Documented {
  readonly name: string;
  readonly file: string;
  readonly kind: 'matcher' | 'function' | 'class' | 'constant';
  /** As it is declared, without its body; empty for a constant. */
  readonly signature: string;
  readonly text: string;
  readonly parameters: readonly Part[];
  readonly returns: string | undefined;
  readonly throws: readonly string[];
  readonly example: string | undefined;
  /** What the interfaces of its parameters consist of. */
  readonly options: readonly Part[];
}

/** A parameter, or a property of one, with its description; empty if it has none. */
export interface Part {
  readonly name: string;
  readonly text: string;
}

/**
 * What a module exports, and the matchers that its imports declare, in the order of their files' paths.
 *
 * @param index the module, absolute
 */
export function documentedIn(index: string): Documented[] {
  const program = programOf(index);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(index)!)!;
  const exported = checker
    .getExportsOfModule(module)
    .flatMap((symbol) => declarationsOf(symbol, checker))
    .flatMap((node) => exportAt(node, checker) ?? []);
  const matchers = program.getSourceFiles().flatMap((file) => matchersIn(file, checker));
  return [...matchers, ...exported].sort(
    (one, other) => Number(one.file > other.file) - Number(one.file < other.file),
  );
}

/** Only files of the kit: what packages declare takes long to read and is not shown. */
function programOf(index: string): ts.Program {
  const options: ts.CompilerOptions = { noLib: true, types: [], target: ts.ScriptTarget.ES2022 };
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (names, file, _redirected, settings) =>
    names.map(({ text }) =>
      text.startsWith('.')
        ? ts.resolveModuleName(text, file, settings, host)
        : { resolvedModule: undefined },
    );
  return ts.createProgram([index], options, host);
}

/** Where something is declared that another module may have exported again. */
function declarationsOf(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): ts.Declaration[] {
  const isAlias = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  return (isAlias ? checker.getAliasedSymbol(symbol) : symbol)?.declarations ?? [];
}

function exportAt(node: ts.Declaration, checker: ts.TypeChecker): Documented | undefined {
  if (ts.isFunctionDeclaration(node)) return described('function', node, node, checker);
  if (ts.isVariableDeclaration(node)) return described('constant', node, undefined, checker);
  if (!ts.isClassDeclaration(node)) return undefined;
  const members = node.members.flatMap((member): Part[] => {
    const text = textBefore(member);
    const isShown = member.name !== undefined && !ts.isPrivateIdentifier(member.name);
    return isShown && text !== '' ? [{ name: member.name.getText(), text }] : [];
  });
  return { ...described('class', node, undefined, checker), options: members };
}

function matchersIn(file: ts.SourceFile, checker: ts.TypeChecker): Documented[] {
  const found: Documented[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'Matchers') {
      for (const member of node.members) {
        if (ts.isMethodSignature(member)) found.push(described('matcher', member, member, checker));
      }
    } else if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}

function described(
  kind: Documented['kind'],
  node: ts.Declaration,
  call: ts.SignatureDeclaration | undefined,
  checker: ts.TypeChecker,
): Documented {
  const tags = ts.getJSDocTags(node);
  const textsOf = (name: string): string[] =>
    tags.filter(({ tagName }) => tagName.text === name).map((tag) => commentOf(tag.comment));
  const parameters = call?.parameters ?? [];
  return {
    name: (node as ts.NamedDeclaration).name!.getText(),
    file: node.getSourceFile().fileName,
    kind,
    signature: call === undefined ? '' : signatureOf(kind, call),
    text: textBefore(node),
    parameters: parameters.map((parameter) => ({
      name: parameter.name.getText(),
      text: commentOf(ts.getJSDocParameterTags(parameter)[0]?.comment),
    })),
    returns: textsOf('returns')[0],
    throws: textsOf('throws'),
    example: textsOf('example')[0],
    options: parameters
      .flatMap(({ type }) => propertiesOf(type, checker))
      // Specs use laws and never write one, so a reader does not need this method.
      .filter(({ name }) => name !== 'breachBy'),
  };
}

function signatureOf(kind: Documented['kind'], node: ts.SignatureDeclaration): string {
  const parameters = node.parameters.map((parameter) => parameter.getText()).join(', ');
  const types = node.typeParameters?.map((type) => type.getText()).join(', ');
  const start = kind === 'matcher' ? 'expect(received).' : '';
  const call = `${start}${node.name!.getText()}${types === undefined ? '' : `<${types}>`}(${parameters})`;
  const answer = kind === 'matcher' ? '' : `: ${node.type?.getText()}`;
  return `${call}${answer}`.replaceAll(/\s+/g, ' ');
}

/** The properties of a parameter's interface, where it is the kit's own. */
function propertiesOf(type: ts.TypeNode | undefined, checker: ts.TypeChecker): Part[] {
  if (type === undefined || !ts.isTypeReferenceNode(type)) return [];
  const declarations = declarationsOf(checker.getSymbolAtLocation(type.typeName), checker);
  return declarations.filter(ts.isInterfaceDeclaration).flatMap(({ members }) =>
    members.map((member) => ({
      name: member.name!.getText() + (member.questionToken === undefined ? '' : '?'),
      text: textBefore(member),
    })),
  );
}

function textBefore(node: ts.Node): string {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return commentOf(docs.at(-1)?.comment);
}

function commentOf(comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string {
  return (ts.getTextOfJSDocComment(comment) ?? '').replaceAll(/\{@link (\w+)\}/g, '`$1`').trim();
}

/** What a reader of the reference would miss. */
export function gapsIn({ name, file, kind, ...thing }: Documented): Finding[] {
  const missing = [
    ...(thing.text === '' ? ['a sentence'] : []),
    ...(thing.example === undefined && kind !== 'constant' ? ['an @example'] : []),
    ...[...thing.parameters, ...thing.options]
      .filter(({ text }) => text === '')
      .map((part) => `what \`${part.name}\` is`),
  ];
  if (missing.length === 0) return [];
  const reason = `the docstring of ${name} lacks ${missing.join(', ')}`;
  return [{ file, reason, fix: 'say it there' }];
}
