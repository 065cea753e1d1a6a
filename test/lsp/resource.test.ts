import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOf, uriOf } from '../../server/src/lsp/resource.ts';

const NAMES: [uri: string, name: string][] = [
  ['file:///home/ana/sp%C3%A9cs/a%20b.md', '/home/ana/spécs/a b.md'],
  ['file:///c%3A/specs/a.md', 'c:/specs/a.md'],
  ['file://server/share/a.md', '//server/share/a.md'],
  ['vscode-vfs://github/owner/repo/sp%C3%A9cs/a.md', 'vscode-vfs://github/owner/repo/spécs/a.md'],
];

test('a resource is named by its path or its decoded URI, and found again by that name', () => {
  for (const [uri, name] of NAMES) {
    assert.equal(nameOf(uri), name);
    assert.equal(uriOf(name), uri);
  }
});

test('what has no folder has no place for a configuration file beside it', () => {
  assert.ok(!nameOf('untitled:Untitled-1').includes('/'));
  assert.ok(!nameOf('untitled:/home/ana/a.md').includes('/'));
});

test('a percent sign that encodes nothing stands for itself', () => {
  assert.equal(nameOf('file:///100%/%FF/a.md'), '/100%/%FF/a.md');
});
