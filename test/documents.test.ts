import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { check } from '../server/src/lint/check.ts';
import { DEFAULT_SETTINGS } from '../server/src/lint/settings.ts';

const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'test/accuracy/README.md',
];
const read = (path: string) => readFileSync(path, 'utf8');
const { devDependencies, scripts, version } = JSON.parse(read('package.json')) as {
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
  version: string;
};
const host = JSON.parse(read('test/host/package.json')) as { dependencies: Record<string, string> };

describe('the documents of the project', () => {
  it('link only to what exists', () => {
    for (const path of DOCUMENTS) {
      for (const [, target] of read(path).matchAll(/\]\((?!https?:)([^)#]+)\)/g))
        assert.ok(existsSync(posix.join(posix.dirname(path), target!)), `${path} → ${target}`);
    }
  });

  it('name only files that exist', () => {
    for (const path of DOCUMENTS) {
      for (const [, file] of read(path).matchAll(
        /`((?:test|server|client|snippets|syntaxes)\/[\w./-]+\w)`/g,
      )) {
        const isMadeByReader = file!.includes('and-or') || file!.includes('generated');
        assert.ok(isMadeByReader || existsSync(file!), `${path} names ${file}`);
      }
    }
  });

  it('name only npm scripts that exist', () => {
    for (const path of DOCUMENTS) {
      for (const [, script] of read(path).matchAll(/npm run ([a-z]+)/g))
        assert.ok(script! in scripts, `${path}: ${script}`);
    }
  });

  it('account for every dependency with its version', () => {
    const lines = read('ARCHITECTURE.md').match(/^- `[@\w/-]+` \d+\.\d+\.\d+(?=: )/gm) ?? [];
    const all = Object.entries({ ...devDependencies, ...host.dependencies });
    assert.deepEqual(lines.sort(), all.map(([name, pinned]) => `- \`${name}\` ${pinned}`).sort());
  });

  it('are not taken for specifications or contracts, however much they speak of them', () => {
    const pages = ['docs/rules', 'docs/rules/fr'].flatMap(folder =>
      readdirSync(folder)
        .filter(name => name.endsWith('.md'))
        .map(name => posix.join(folder, name)),
    );
    for (const path of [...DOCUMENTS, ...pages])
      assert.equal(check(read(path), DEFAULT_SETTINGS, { today: '2026-11-23' }).document.kind, 'other', path);
  });

  it('speak of the present version', () => {
    assert.ok(read('CHANGELOG.md').includes(`\n## ${version} `));
    assert.ok(read('README.md').includes(`cahier-${version}.tgz`));
  });
});
