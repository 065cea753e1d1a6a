import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { repeatsARepetition } from './regexp.ts';
import { expressions, folderOf, isCalled, names, read, type Source } from './sources.ts';

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
/** What starts the command line by the code that V8 compiled ahead. */
const LAUNCHER = 'server/src/cli/launch.ts';
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
      ({ path, imports, tree }) =>
        imports.some(
          ({ from }) =>
            /^node:(?:child_process|vm|worker_threads)$/.test(from) &&
            !(path === LAUNCHER && from === 'node:vm'),
        ) ||
        names(tree).some(
          name => ['eval', 'Function', 'exec', 'spawn'].includes(name) && isCalled(tree, name),
        ),
    );
    assert.deepEqual(paths(wrong), []);
  });

  it('launches only the program that the build wrote, which it finds by its own place alone', () => {
    const { tree, text } = everything.find(({ path }) => path === LAUNCHER)!;
    const told = ['process', 'argv', 'argv0', 'cwd', 'env', 'resolve', 'import'];
    assert.deepEqual(
      names(tree).filter(name => told.includes(name)),
      [],
    );
    const places = [...text.matchAll(/const (\w+) = join\(__dirname, '[\w.]+'\)/g)].map(([, place]) => place);
    const reads = [...text.matchAll(/readFileSync\((\w+)/g)].map(([, place]) => place);
    assert.deepEqual(reads, places);
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

  it('imports only packages that package.json names, each in one exact version', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    for (const [name, version] of Object.entries(devDependencies))
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
    const named = (from: string) => {
      const name = /^(?:@[^/]+\/)?[^/]+/.exec(from)![0];
      return name in devDependencies || `@types/${name}` in devDependencies;
    };
    const wrong = everything.flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => !/^\.|^node:/.test(from) && !named(from))
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

const paths = (sources: readonly Source[]): string[] => sources.map(({ path }) => path);

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
