// Runs the tests: bundles them with esbuild, builds what they exercise, hands them to node's own test runner.
//   node test/run.mjs            everything, the suites inside a real VS Code included
//   node test/run.mjs rules lsp  only the test files whose path holds one of the words
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { build } from '../esbuild.config.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const words = process.argv.slice(2);
const out = '.cache/test';

const files = readdirSync('test', { recursive: true })
  .map(file => file.replaceAll('\\', '/'))
  .filter(
    file => file.endsWith('.test.ts') && (words.length === 0 || words.some(word => file.includes(word))),
  )
  .sort();
if (files.length === 0) {
  console.error(`no test file matches: ${words.join(' ')}`);
  process.exit(2);
}

await build();
rmSync(out, { recursive: true, force: true });
await esbuild.build({
  entryPoints: files.map(file => join('test', file)),
  outdir: out,
  outbase: 'test',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  sourcemap: 'inline',
  logLevel: 'warning',
  define: { CAHIER_VERSION: '"0.0.0-test"' },
});
const { status } = spawnSync(
  process.execPath,
  [
    '--enable-source-maps',
    '--test',
    '--test-concurrency=2',
    '--test-reporter=spec',
    ...files.map(file => join(out, file.replace(/\.ts$/, '.mjs'))),
  ],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
