import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { cahier, folderWith, type RunOptions, SPEC } from './run.ts';

const checked = (args: readonly string[], options: RunOptions): string[] =>
  JSON.parse(cahier(['check', '--format', 'json', ...args], options).stdout).files.map(
    (entry: { file: string }) => entry.file,
  );

test('without arguments every Markdown file here and below is checked, hidden folders included', t => {
  const cwd = folderWith(t, {
    'a.md': SPEC,
    'b/c.markdown': SPEC,
    'b/D.MD': SPEC,
    '.kiro/specs/requirements.md': SPEC,
    'notes.txt': SPEC,
    'node_modules/x/readme.md': SPEC,
    'b/node_modules/x/readme.md': SPEC,
    '.git/description.md': SPEC,
  });
  assert.deepEqual(checked([], { cwd }), ['.kiro/specs/requirements.md', 'a.md', 'b/D.MD', 'b/c.markdown']);
  assert.deepEqual(checked(['b', 'a.md', './a.md'], { cwd }), ['b/D.MD', 'b/c.markdown', 'a.md']);
  assert.deepEqual(checked(['..'], { cwd: join(cwd, 'b') }), [
    '../.kiro/specs/requirements.md',
    '../a.md',
    'D.MD',
    'c.markdown',
  ]);
});

test('nested .gitignore files are respected, except for a file that is named', t => {
  const cwd = folderWith(t, {
    '.gitignore': 'out/\n*.draft.md\n!kept.draft.md\n',
    'a.md': SPEC,
    'b.draft.md': SPEC,
    'kept.draft.md': SPEC,
    'out/c.md': SPEC,
    'sub/.gitignore': '/only-here.md\n!own.draft.md\n',
    'sub/only-here.md': SPEC,
    'sub/own.draft.md': SPEC,
    'sub/deep/only-here.md': SPEC,
  });
  assert.deepEqual(checked([], { cwd }), [
    'a.md',
    'kept.draft.md',
    'sub/deep/only-here.md',
    'sub/own.draft.md',
  ]);
  assert.deepEqual(checked(['out/c.md', 'b.draft.md'], { cwd }), ['out/c.md', 'b.draft.md']);
  const run = cahier(['out'], { cwd });
  assert.equal(run.status, 2);
  assert.equal(run.stderr, 'cahier: no Markdown file in out (files in .gitignore are left out)\n');
});

test('a .gitignore above the working folder counts up to the top of the repository', t => {
  const top = folderWith(t, {
    '.gitignore': 'a.md\n',
    'repo/.gitignore': 'b.md\n',
    'repo/docs/a.md': SPEC,
    'repo/docs/b.md': SPEC,
  });
  mkdirSync(join(top, 'repo/.git'));
  assert.deepEqual(checked([], { cwd: join(top, 'repo/docs') }), ['a.md']);
});

test('globs are expanded, and mean Markdown files unless they name an extension', t => {
  const cwd = folderWith(t, {
    'docs/a.md': SPEC,
    'docs/deep/b.md': SPEC,
    'docs/c.txt': SPEC,
    'docs/[d].md': SPEC,
  });
  assert.deepEqual(checked(['docs/**'], { cwd }), ['docs/[d].md', 'docs/a.md', 'docs/deep/b.md']);
  assert.deepEqual(checked(['docs/*.{md,txt}'], { cwd }), ['docs/[d].md', 'docs/a.md', 'docs/c.txt']);
  assert.deepEqual(checked(['docs/[d].md'], { cwd }), ['docs/[d].md']);
});

test('links that form a loop, and links to nothing, do no harm', {
  skip: process.platform === 'win32',
}, t => {
  const cwd = folderWith(t, { 'docs/a.md': SPEC });
  symlinkSync('..', join(cwd, 'docs/loop'), 'junction');
  symlinkSync('nowhere', join(cwd, 'docs/dangling.md'), 'junction');
  assert.deepEqual(checked([], { cwd }), ['docs/a.md']);
});

test('the configuration leaves files out, sets the kind by glob, and --no-config and --config overrule it', t => {
  const cwd = folderWith(t, {
    '.cahierrc.yaml':
      'ignore: [drafts/]\noverrides:\n  - files: notes/**\n    kind: contract\n    language: fr\n',
    'other.yaml': 'kind: rfp\n',
    'a.md': '# Hello\n',
    'notes/b.md': '# Hello\n',
    'drafts/c.md': '# Hello\n',
  });
  const read = (...args: string[]) =>
    JSON.parse(cahier(['inspect', '--format', 'json', ...args], { cwd }).stdout).documents.map(
      ({ file, kind, language }: Record<string, string>) => `${file} ${kind} ${language}`,
    );
  assert.deepEqual(read(), ['a.md other en', 'notes/b.md contract fr']);
  assert.deepEqual(read('drafts/c.md'), ['drafts/c.md other en']);
  assert.deepEqual(read('--no-config'), ['a.md other en', 'drafts/c.md other en', 'notes/b.md other en']);
  assert.deepEqual(read('--config', 'other.yaml', 'a.md'), ['a.md rfp en']);
});

test('"-" reads the standard input under the name given', t => {
  const cwd = folderWith(t, { '.cahierrc.yaml': 'overrides:\n  - files: sub/\n    kind: nda\n' });
  const run = cahier(['inspect', '--format', 'json', '-', '--stdin-filename', 'sub/a.md'], {
    cwd,
    input: '\ufeff# Hello\n',
  });
  const [document] = JSON.parse(run.stdout).documents;
  assert.deepEqual([document.file, document.kind], ['sub/a.md', 'nda']);
  assert.match(
    cahier(['-'], { cwd, input: Buffer.from([0, 1]) }).stderr,
    /^cahier: <stdin>: cannot be read: it is a binary file/,
  );
});
