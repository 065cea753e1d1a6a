import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';

const DOCUMENTS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const { devDependencies, scripts, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
  version: string;
};
const read = (path: string) => readFileSync(path, 'utf8');

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
    const text = read('ARCHITECTURE.md');
    for (const [name, pinned] of Object.entries(devDependencies))
      assert.ok(text.includes(`- \`${name}\` ${pinned}: `), `${name} ${pinned}`);
    const lines = text.match(/^- `[@\w/-]+` \d+\.\d+\.\d+: /gm) ?? [];
    assert.equal(lines.length, Object.keys(devDependencies).length);
  });

  it('speak of the present version', () => {
    assert.ok(read('CHANGELOG.md').includes(`\n## ${version} `));
    assert.ok(read('README.md').includes(`cahier-${version}.tgz`));
  });
});
