import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeEffective } from '../../server/src/config/describe.ts';
import { ConfigDiscovery, configPaths } from '../../server/src/config/discover.ts';
import { effectiveFor, layerOf } from '../../server/src/config/effective.ts';
import { readConfig } from '../../server/src/config/read.ts';

const config = readConfig(
  '/p/.cahierrc.yaml',
  `rules: { unused-suppression: error }
accept: [robust]
ignore: [drafts/, "*.tmp.md"]
overrides:
  - files: [contracts/**, "!contracts/nda.md"]
    kind: contract
    accept: [reasonable]
  - files: contracts/old/*
    rules: { unused-suppression: off }
`,
).config!;

test('overrides hold where their globs match, later ones win, and accepted words add up', () => {
  assert.deepEqual(effectiveFor('/p/a.md', config).settings, {
    rules: { 'unused-suppression': 'error' },
    accept: ['robust'],
    kind: null,
    profile: null,
    language: null,
  });
  const old = effectiveFor('/p/contracts/old/a.md', config).settings;
  assert.deepEqual(
    [old.kind, old.rules, old.accept],
    ['contract', { 'unused-suppression': 'off' }, ['robust', 'reasonable']],
  );
  assert.equal(effectiveFor('/p/contracts/nda.md', config).settings.kind, null);
  assert.equal(effectiveFor('/elsewhere/contracts/a.md', config).settings.kind, null);
});

test('ignore globs match as in a .gitignore beside the configuration', () => {
  for (const file of ['/p/drafts/a.md', '/p/x/drafts/deep/a.md', '/p/x/y.tmp.md'])
    assert.ok(effectiveFor(file, config).ignored, file);
  for (const file of ['/p/a.md', '/p/drafts.md', '/elsewhere/drafts/a.md'])
    assert.ok(!effectiveFor(file, config).ignored, file);
});

test('settings of the editor give way to the configuration file', () => {
  const editor = layerOf('cahier.rules', {
    rules: { 'unused-suppression': 'info', 'unexplained-suppression': 'off' },
    language: 'fr',
  });
  const { settings } = effectiveFor('/p/a.md', config, [editor]);
  assert.deepEqual(settings.rules, { 'unused-suppression': 'error', 'unexplained-suppression': 'off' });
  assert.equal(settings.language, 'fr');
});

test('the effective configuration is YAML that could stand in the file, with the origin of each value', () => {
  const effective = effectiveFor('/p/contracts/a.md', config, [
    layerOf('cahier.rules', { rules: { 'unexplained-suppression': 'off' } }),
  ]);
  const text = describeEffective('contracts/a.md', effective, 'en');
  assert.equal(
    text,
    `# Effective configuration of contracts/a.md
# /p/.cahierrc.yaml
kind: contract  # /p/.cahierrc.yaml:6, override for contracts/**, !contracts/nda.md
# profile: decided from the text
# language: decided from the text
rules:
  unexplained-suppression: off  # cahier.rules
  unused-suppression: error  # /p/.cahierrc.yaml:1
accept:
  - "robust"  # /p/.cahierrc.yaml:2
  - "reasonable"  # /p/.cahierrc.yaml:7, override for contracts/**, !contracts/nda.md
`,
  );
  assert.deepEqual(readConfig('/p/.cahierrc.yaml', text).problems, []);
  assert.deepEqual(
    readConfig('/p/x.yaml', describeEffective('a.md', effectiveFor('/p/a.md', null), 'fr')).problems,
    [],
  );
});

test('the nearest configuration upwards is found, each path read once', () => {
  const reads: string[] = [];
  const files = new Map([
    ['/p/.cahierrc.json', '{}'],
    ['/p/docs/.cahierrc.yml', 'kind: nda'],
  ]);
  const read = (path: string) => {
    reads.push(path);
    return files.get(path) ?? null;
  };
  const discovery = new ConfigDiscovery({ read });
  assert.equal(discovery.nearest('/p/docs/deep/a.md')?.path, '/p/docs/.cahierrc.yml');
  assert.equal(discovery.nearest('/p/docs/b.md')?.path, '/p/docs/.cahierrc.yml');
  assert.equal(discovery.nearest('/p/c.md')?.path, '/p/.cahierrc.json');
  assert.equal(discovery.nearest('/other/d.md'), null);
  assert.equal(new Set(reads).size, reads.length);
  files.delete('/p/docs/.cahierrc.yml');
  discovery.clear();
  assert.equal(discovery.nearest('/p/docs/b.md')?.path, '/p/.cahierrc.json');
});

test('the search ends at the root of a disk and at the authority of a URI', () => {
  const folders = (file: string) => [...configPaths(file)].filter(path => path.endsWith('.yaml'));
  assert.deepEqual(folders('/a/b.md'), ['/a/.cahierrc.yaml', '/.cahierrc.yaml']);
  assert.deepEqual(folders('C:/a/b.md'), ['C:/a/.cahierrc.yaml', 'C:/.cahierrc.yaml']);
  assert.deepEqual(folders('file:///a/b.md'), ['file:///a/.cahierrc.yaml', 'file:///.cahierrc.yaml']);
  assert.deepEqual(folders('vscode-vfs://github/o/r/b.md'), [
    'vscode-vfs://github/o/r/.cahierrc.yaml',
    'vscode-vfs://github/o/.cahierrc.yaml',
    'vscode-vfs://github/.cahierrc.yaml',
  ]);
  assert.deepEqual(folders('untitled:Untitled-1'), []);
});
