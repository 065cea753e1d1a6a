import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { repeatsARepetition } from './regexp.ts';

/** From the ground up: a folder imports from itself and from what stands below it. */
const FLOORS: readonly (readonly string[])[] = [
  ['text'],
  ['language'],
  ['markdown'],
  ['document'],
  ['topics', 'rules'],
  ['lint'],
  ['config'],
  ['report'],
  ['cli', 'lsp'],
];
/** A topic makes a rule and a rule offers a snippet of a topic; the doors know nothing of each other. */
const NEIGHBOURS = ['topics', 'rules'];
const PURE = FLOORS.slice(0, 6).flat();
/** The lists that the build writes stand on the floor of what they list. */
const LISTS: Readonly<Record<string, string>> = {
  formats: 'report',
  languages: 'language',
  rules: 'rules',
  topics: 'topics',
};

interface Source {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean }[];
}

const read = (root: string): Source[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.ts$/.test(name))
    .map(name => posix.join(root, name.replaceAll('\\', '/')))
    .sort()
    .map(path => {
      const text = readFileSync(path, 'utf8');
      const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      return { path, folder: folderOf(path), text, tree, imports: [...importsOf(tree)] };
    });

const server = read('server/src');
const client = read('client/src');
const everything = [...server, ...client];
/** Data, not logic: the words of a language may take as many lines as they need. */
const isWords = ({ path }: Source) =>
  /^server\/src\/language\/(?:en|fr)/.test(path) || path.includes('/generated/');

describe('the house', () => {
  it('has no folder without a floor', () => {
    const folders = new Set(server.map(({ folder }) => folder));
    assert.deepEqual([...folders].sort(), FLOORS.flat().sort());
  });

  it('lets a folder import only from floors below it', () => {
    const wrong = server.flatMap(({ path, folder, imports }) =>
      imports
        .filter(({ from }) => from.startsWith('.') && !mayImport(folder, resolve(path, from)))
        .map(({ from }) => `${path} → ${from}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('has no two files that need each other to load', () => {
    const edges = new Map(
      everything.map(({ path, imports }) => [
        path,
        imports
          .filter(({ from, typeOnly }) => from.startsWith('.') && !typeOnly)
          .map(({ from }) => resolve(path, from)),
      ]),
    );
    assert.deepEqual(cycles(edges), []);
  });

  it('keeps Node out of everything but the command line and the Node entry of the server', () => {
    const wrong = server.filter(
      ({ path, folder, imports }) =>
        folder !== 'cli' &&
        path !== 'server/src/lsp/node.ts' &&
        imports.some(({ from }) => from.startsWith('node:')),
    );
    assert.deepEqual(paths(wrong), []);
  });

  it('lets only cli/ write files or start processes', () => {
    const wrong = everything.filter(
      ({ folder, imports, text }) =>
        folder !== 'cli' &&
        (imports.some(({ from }) =>
          /^node:(?:fs|child_process|worker_threads|net|http|https|dgram)$/.test(from),
        ) ||
          /\b(?:writeFile|rename|unlink|mkdir)\w*\(/.test(text)),
    );
    assert.deepEqual(paths(wrong), []);
  });

  it('opens no network connection anywhere', () => {
    const wrong = everything.filter(
      ({ imports, tree }) =>
        imports.some(({ from }) => /^node:(?:net|http|https|http2|dgram|tls|dns)/.test(from)) ||
        names(tree).some(name => ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].includes(name)),
    );
    assert.deepEqual(paths(wrong), []);
  });

  it('runs nothing of what it reads', () => {
    const wrong = everything.filter(
      ({ imports, tree }) =>
        imports.some(({ from }) => /^node:(?:child_process|vm|worker_threads)$/.test(from)) ||
        names(tree).some(
          name => ['eval', 'Function', 'exec', 'spawn'].includes(name) && !isMethod(tree, name),
        ),
    );
    assert.deepEqual(paths(wrong), []);
  });

  it('keeps what reads and judges pure: no clock, no environment, no output, no chance', () => {
    const banned = [
      'process',
      'console',
      'fetch',
      'globalThis',
      'performance',
      'setTimeout',
      'require',
      'Buffer',
    ];
    const wrong = server
      .filter(({ folder }) => PURE.includes(folder))
      .flatMap(({ path, tree, text }) => [
        ...names(tree)
          .filter(name => banned.includes(name))
          .map(name => `${path}: ${name}`),
        ...[...text.matchAll(/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bimport\.meta\b/g)].map(
          ([what]) => `${path}: ${what}`,
        ),
      ]);
    assert.deepEqual(wrong, []);
  });

  it('leaves each library to the folders that it serves', () => {
    const homes: readonly [RegExp, RegExp][] = [
      [/^vscode-languageserver/, /^server\/src\/lsp\//],
      [/^vscode(?:-languageclient.*)?$/, /^client\/src\//],
      [/^(?:unified|remark|mdast|micromark|decode-named-character-reference)/, /^server\/src\/markdown\//],
      [/^yaml$/, /^server\/src\/(?:document|config)\//],
      [/^valibot$/, /^server\/src\/(?:config|lsp)\//],
      [/^ignore$/, /^server\/src\/(?:cli|config)\//],
      [/^(?:diff|tinyglobby)$/, /^server\/src\/cli\//],
    ];
    const wrong = everything.flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => !/^\.|^node:/.test(from))
        .filter(({ from }) => !homes.some(([what, home]) => what.test(from) && home.test(path)))
        .map(({ from }) => `${path} → ${from}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('keeps the client apart from the engine: they speak the protocol', () => {
    const wrong = client.flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => from.startsWith('.') && !resolve(path, from).startsWith('client/'))
        .map(({ from }) => `${path} → ${from}`),
    );
    assert.deepEqual(wrong, []);
  });
});

describe('the code', () => {
  it('has no regular expression that repeats a repetition', () => {
    const wrong = everything.flatMap(({ path, tree }) =>
      expressions(tree)
        .filter(repeatsARepetition)
        .map(source => `${path}: ${source}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('has no file of more than 300 lines, the words of a language aside', () => {
    const long = everything.filter(source => !isWords(source) && source.text.split('\n').length > 301);
    assert.deepEqual(paths(long), []);
  });

  it('holds nothing unfinished and no path of the machine it was written on', () => {
    const marks = ['TO' + 'DO', 'FIX' + 'ME', 'HA' + 'CK', 'XX' + 'X'].map(mark => `\\b${mark}\\b`).join('|');
    const unfinished = new RegExp(`${marks}|["'\`(](?:/home|/Users|/work|/root|[A-Z]:\\\\\\\\)`);
    // Words of documents that are still to be filled in are data here.
    const wrong = everything.filter(source => !isWords(source) && unfinished.test(source.text));
    assert.deepEqual(paths(wrong), []);
  });
});

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
function names(tree: ts.SourceFile): string[] {
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

const isMethod = (tree: ts.SourceFile, name: string): boolean =>
  !new RegExp(`(?<![.\\w])${name}\\(`).test(tree.text);

const expressions = (tree: ts.SourceFile): string[] =>
  [...nodes(tree)].filter(ts.isRegularExpressionLiteral).map(node => node.text);

const paths = (sources: readonly Source[]): string[] => sources.map(({ path }) => path);

/** The folder of server/src that a file stands in. */
function folderOf(path: string): string {
  const [, , folder = '', file = ''] = path.split('/');
  return folder === 'generated' ? (LISTS[file.replace('.ts', '')] ?? folder) : folder;
}

const resolve = (path: string, from: string): string => posix.join(posix.dirname(path), from);

function mayImport(folder: string, target: string): boolean {
  // The snippets are data that VS Code reads as well.
  if (target.startsWith('snippets/')) return folder === 'topics';
  const other = folderOf(target);
  if (other === folder) return true;
  const floor = (name: string) => FLOORS.findIndex(rooms => rooms.includes(name));
  return (
    floor(other) >= 0 &&
    (floor(other) < floor(folder) || (NEIGHBOURS.includes(folder) && NEIGHBOURS.includes(other)))
  );
}

/** The circles in a graph, each as the path that closes it. */
function cycles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path)) return;
    done.add(path);
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}
