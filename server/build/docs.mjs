// Writes docs/rules/: one page per rule in English, one in French under fr/, and the index, all from the rule files.
//   npm run docs
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { generate } from './generate.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

generate();
await esbuild.build({
  stdin: {
    contents: `export { catalog } from './server/src/lint/catalog.ts';
      export { ruleIndex, rulePage } from './server/src/lint/page.ts';`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  platform: 'node',
  format: 'esm',
  outfile: '.cache/docs.mjs',
  logLevel: 'warning',
});
const { catalog, ruleIndex, rulePage } = await import(pathToFileURL('.cache/docs.mjs').href);

for (const [locale, folder] of [
  ['en', 'docs/rules'],
  ['fr', 'docs/rules/fr'],
]) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name.endsWith('.md')) rmSync(join(folder, name));
  for (const rule of catalog) writeFileSync(join(folder, `${rule.id}.md`), rulePage(rule, locale));
  writeFileSync(join(folder, 'README.md'), ruleIndex(catalog, locale));
}
