import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalog } from '../../server/src/lint/catalog.ts';
import { matchesGolden } from '../report/golden.ts';
import { cahier, folderWith, ONLY_UNUSED, SPEC } from './run.ts';

const config = ONLY_UNUSED(catalog.map(rule => rule.id));

for (const locale of ['en', 'fr']) {
  test(`every help page and the report fit into 80 columns (${locale})`, t => {
    const cwd = folderWith(t, {
      '.cahierrc.yaml': config,
      'docs/counter.md': SPEC,
      'docs/README.md': '# Hello\n',
    });
    const pages = ['', 'check', 'fix', 'inspect', 'explain', 'lsp'].map(name => [
      ...(name ? [name] : []),
      '--help',
    ]);
    const shown = [...pages, ['docs']].map(args => {
      const { stdout, stderr } = cahier([...args, '--locale', locale], { cwd });
      assert.equal(stderr, '');
      return `$ cahier ${args.join(' ')}\n${stdout}`;
    });
    for (const line of shown.join('').split('\n')) assert.ok([...line].length <= 80, `too wide: ${line}`);
    matchesGolden(`test/cli/golden/output.${locale}.txt`, shown.join('\n'));
  });
}

test('the language follows --locale, then LC_ALL, LC_MESSAGES and LANG', t => {
  const cwd = folderWith(t, { 'a.md': '# Hello\n' });
  const isFrench = (args: string[], env: Record<string, string>) =>
    /Aucun problème/.test(cahier(args, { cwd, env }).stdout);
  assert.ok(isFrench([], { LANG: 'fr_FR.UTF-8' }));
  assert.ok(isFrench([], { LANG: 'en_GB.UTF-8', LC_MESSAGES: 'fr_CA' }));
  assert.ok(!isFrench([], { LANG: 'fr_FR.UTF-8', LC_ALL: 'C' }));
  assert.ok(!isFrench(['--locale', 'en'], { LANG: 'fr_FR.UTF-8' }));
  assert.ok(!isFrench([], { LANG: 'fry_NL' }));
});

test('colours appear only when asked for, where there is no terminal', t => {
  const cwd = folderWith(t, { 'a.md': '# Hello\n' });
  const isColoured = (args: string[], env: Record<string, string> = {}) =>
    cahier(args, { cwd, env }).stdout.includes('\u001b[');
  assert.ok(!isColoured([]));
  assert.ok(isColoured(['--color']));
  assert.ok(isColoured([], { FORCE_COLOR: '1' }));
  assert.ok(!isColoured([], { FORCE_COLOR: '0' }));
  assert.ok(!isColoured([], { FORCE_COLOR: '1', NO_COLOR: '1' }));
  assert.ok(!isColoured(['--no-color'], { FORCE_COLOR: '1' }));
  assert.ok(isColoured(['--color'], { NO_COLOR: '1' }));
});

test('--version prints the version alone, for every command', () => {
  for (const args of [['--version'], ['-V'], ['check', '--version'], ['lsp', '--version']]) {
    assert.match(cahier(args).stdout, /^\d+\.\d+\.\d+\n$/);
  }
});

test('explain lists every rule, and shows the page of one', () => {
  const list = cahier(['explain']);
  for (const { id } of catalog) assert.ok(list.stdout.includes(`  ${id} `), id);
  const page = cahier(['explain', 'unused-suppression', '--locale', 'fr']);
  assert.equal(page.status, 0);
  assert.match(page.stdout, /^# Suppression inutile \(`unused-suppression`\)/);
});
