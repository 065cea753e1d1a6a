import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** A source file with what the architecture asks about it. */
export interface Source {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean }[];
}

/** Every source file below a folder, by path. */
export const read = (root: string): Source[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.ts$/.test(name))
    .map(name => posix.join(root, name.replaceAll('\\', '/')))
    .sort()
    .map(path => {
      const text = readFileSync(path, 'utf8');
      const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      return { path, folder: folderOf(path), text, tree, imports: [...importsOf(tree)] };
    });

/** The lists that the build writes stand on the floor of what they list. */
const LISTS: Readonly<Record<string, string>> = {
  formats: 'report',
  languages: 'language',
  rules: 'rules',
  topics: 'topics',
};

/** The folder of server/src that a file stands in. */
export function folderOf(path: string): string {
  const [, , folder = '', file = ''] = path.split('/');
  return folder === 'generated' ? (LISTS[file.replace('.ts', '')] ?? folder) : folder;
}

function* importsOf(tree: ts.SourceFile): Generator<{ from: string; typeOnly: boolean }> {
  for (const node of nodes(tree)) {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const from = (node.moduleSpecifier as ts.StringLiteral).text;
      const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
      const named = clause?.namedBindings;
      const typeOnly =
        (ts.isExportDeclaration(node) && node.isTypeOnly) ||
        clause?.isTypeOnly === true ||
        (clause?.name === undefined &&
          named !== undefined &&
          ts.isNamedImports(named) &&
          named.elements.every(element => element.isTypeOnly));
      yield { from, typeOnly };
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = node.arguments;
      // What is loaded when it is asked for is no part of loading.
      if (from && ts.isStringLiteral(from)) yield { from: from.text, typeOnly: true };
    }
  }
}

function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodes(child);
}

/** The names that a file takes from the outside, near enough: identifiers that are no property of something. */
export function names(tree: ts.SourceFile): string[] {
  return [...nodes(tree)]
    .filter(ts.isIdentifier)
    .filter(
      ({ parent }, index, all) =>
        !(ts.isPropertyAccessExpression(parent) && parent.name === all[index]) &&
        !(ts.isPropertyAssignment(parent) && parent.name === all[index]) &&
        !ts.isPropertySignature(parent) &&
        !ts.isTypeNode(parent),
    )
    .map(({ text }) => text);
}

/** Whether a function of that name, not a method, is called. */
export const isCalled = (tree: ts.SourceFile, name: string): boolean =>
  new RegExp(`(?<![.\\w])${name}\\(`).test(tree.text);

/** The regular expressions of a file, as written. */
export const expressions = (tree: ts.SourceFile): string[] =>
  [...nodes(tree)].filter(ts.isRegularExpressionLiteral).map(node => node.text);
