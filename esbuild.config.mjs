// Bundles what ships into dist/. `--watch` rebuilds on change; `--dev` keeps names and adds source maps.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { generate } from './server/build/generate.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** @type {esbuild.Plugin} */
const withoutSnippets = {
  name: 'without-snippets',
  setup(build) {
    build.onLoad({ filter: /snippets[\\/](?:en|fr)\.json$/ }, () => ({ contents: '{}', loader: 'json' }));
  },
};

/** @param {{ dev?: boolean }} [options] */
export function bundles({ dev = false } = {}) {
  /** @type {esbuild.BuildOptions} */
  const common = {
    bundle: true,
    minify: !dev,
    sourcemap: dev ? 'linked' : false,
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
    define: { CAHIER_VERSION: JSON.stringify(version) },
    mainFields: ['module', 'main'],
    // The build of `yaml` for browsers is the same parser as ES modules: smaller when bundled, and free of Node built-ins.
    alias: { yaml: './node_modules/yaml/browser/index.js' },
  };
  /** @type {esbuild.BuildOptions} */
  const node = {
    ...common,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    // fdir, below tinyglobby, makes a `require` of its own from where it stands.
    define: { ...common.define, 'import.meta.url': '__filename' },
  };
  /** @type {esbuild.BuildOptions} */
  const browser = {
    ...common,
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    // Both bundles run in web workers, where the packages' versions for pages find no `document`.
    conditions: ['worker', 'module'],
  };
  return [
    {
      ...node,
      entryPoints: ['server/src/cli/launch.ts'],
      outfile: 'dist/cli.js',
      banner: { js: '#!/usr/bin/env node' },
    },
    {
      ...node,
      entryPoints: ['server/src/cli/main.ts'],
      outfile: 'dist/main.js',
      external: ['./server.js'],
      // Suggestions are made in the editor: the terminal has no use for their texts.
      plugins: [withoutSnippets],
    },
    { ...node, entryPoints: ['server/src/lsp/node.ts'], outfile: 'dist/server.js' },
    { ...browser, format: 'iife', entryPoints: ['server/src/lsp/browser.ts'], outfile: 'dist/server.web.js' },
    { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
    {
      ...browser,
      format: 'cjs',
      entryPoints: ['client/src/extension.web.ts'],
      outfile: 'dist/client.web.js',
      external: ['vscode'],
    },
  ];
}

/** @param {{ dev?: boolean }} [options] */
export async function build(options) {
  generate();
  rmSync('dist', { recursive: true, force: true });
  await Promise.all(bundles(options).map(bundle => esbuild.build(bundle)));
  const ahead = spawnSync(process.execPath, ['server/build/compile-ahead.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (ahead.status !== 0) throw new Error('server/build/compile-ahead.mjs failed');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(fileURLToPath(new URL('.', import.meta.url)));
  const dev = process.argv.includes('--dev');
  if (process.argv.includes('--watch')) {
    generate();
    for (const bundle of bundles({ dev: true }))
      await (await esbuild.context({ ...bundle, logLevel: 'info' })).watch();
  } else await build({ dev });
}
