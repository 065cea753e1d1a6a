import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { replaceFile } from '../../server/src/cli/disk.ts';
import type { Failure } from '../../server/src/cli/failure.ts';
import { catalog } from '../../server/src/lint/catalog.ts';
import { cahier, folderWith, ONLY_UNUSED, SPEC } from './run.ts';

const config = ONLY_UNUSED(catalog.map(rule => rule.id));
/** However many blank lines the fix leaves where the comment was. */
const settled = (text: string) => text.replace(/\n{2,}/g, '\n\n');
const FIXED = settled(SPEC.replace(/<!--.*-->/, ''));
const isPosix = process.platform !== 'win32';

test('fix --diff prints a unified diff that patches, and writes nothing', t => {
  const cwd = folderWith(t, { '.cahierrc.yaml': config, 'docs/a.md': SPEC });
  const run = cahier(['fix', '--diff', 'docs'], { cwd });
  assert.equal(run.status, 1);
  assert.match(run.stdout, /^--- a\/docs\/a\.md\n\+\+\+ b\/docs\/a\.md\n@@ -\d+,\d+ \+\d+,\d+ @@\n/);
  assert.equal(readFileSync(join(cwd, 'docs/a.md'), 'utf8'), SPEC);
  const applied = spawnSync('git', ['apply', '-p1', '-'], { cwd, input: run.stdout, encoding: 'utf8' });
  assert.equal(applied.status, 0, applied.stderr);
  assert.equal(settled(readFileSync(join(cwd, 'docs/a.md'), 'utf8')), FIXED);
  const again = cahier(['fix', '--diff', 'docs'], { cwd });
  assert.deepEqual([again.status, again.stdout, again.stderr], [0, '', 'Nothing to fix in 1 file\n']);
});

test('fix replaces the file, keeps its permissions and the link to it, and leaves nothing behind', t => {
  const cwd = folderWith(t, { '.cahierrc.yaml': config, 'real/a.md': SPEC });
  const file = join(cwd, 'real/a.md');
  if (isPosix) {
    chmodSync(file, 0o640);
    symlinkSync('real/a.md', join(cwd, 'link.md'));
  }
  const run = cahier(['fix', isPosix ? 'link.md' : 'real/a.md'], { cwd });
  assert.deepEqual([run.status, run.stdout], [0, '1 fix made in 1 file\n']);
  assert.equal(settled(readFileSync(file, 'utf8')), FIXED);
  assert.deepEqual(readdirSync(join(cwd, 'real')), ['a.md']);
  if (!isPosix) return;
  assert.equal(statSync(file).mode & 0o777, 0o640);
  assert.ok(lstatSync(join(cwd, 'link.md')).isSymbolicLink());
});

test('fix keeps a byte order mark and CRLF line endings', t => {
  const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
  const cwd = folderWith(t, { '.cahierrc.yaml': config, 'a.md': windows(SPEC) });
  assert.equal(cahier(['fix', 'a.md'], { cwd }).status, 0);
  const text = readFileSync(join(cwd, 'a.md'), 'utf8');
  assert.equal(settled(text.slice(1).replaceAll('\r\n', '\n')), FIXED);
  assert.equal(text, windows(text.slice(1).replaceAll('\r\n', '\n')));
});

test('fix does not touch a file that has nothing to fix', t => {
  const cwd = folderWith(t, { '.cahierrc.yaml': config, 'a.md': FIXED });
  const before = statSync(join(cwd, 'a.md'));
  assert.equal(cahier(['fix'], { cwd }).stdout, 'Nothing to fix in 1 file\n');
  assert.equal(statSync(join(cwd, 'a.md')).ino, before.ino);
});

test('when a file cannot be replaced, nothing changes, nothing is left behind, and it is named', t => {
  const folder = folderWith(t, { 'taken.md/a.md': SPEC });
  assert.throws(
    () => replaceFile(join(folder, 'taken.md'), 'new text', 'taken.md'),
    (error: Failure) =>
      error.text.en.startsWith('{file}: cannot be written') && error.slots.file === 'taken.md',
  );
  assert.deepEqual(readdirSync(folder, { recursive: true }).sort(), ['taken.md', join('taken.md', 'a.md')]);
});

test('fix - goes from the standard input to the standard output', t => {
  const cwd = folderWith(t, { '.cahierrc.yaml': config });
  const run = cahier(['fix', '-'], { cwd, input: SPEC });
  assert.deepEqual([run.status, settled(run.stdout)], [0, FIXED]);
});
