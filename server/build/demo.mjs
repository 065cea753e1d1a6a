// `npm start`: builds what is out of date, then checks the examples, as a first look at what Cahier does.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../esbuild.config.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const cli = 'dist/cli.js';
const sources = ['server/src', 'client/src', 'snippets', 'package.json', 'esbuild.config.mjs'];

if (!existsSync(cli) || newest(sources) > statSync(cli).mtimeMs) await build();

const { status } = spawnSync(process.execPath, [cli, 'check', 'examples'], { stdio: 'inherit' });
// The examples have gaps on purpose: finding them is success here.
if (status !== 0 && status !== 1) process.exit(status ?? 2);

const isFrench = /^fr/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');
console.log(
  isFrench
    ? `
Ces documents ont des lacunes exprès. Et maintenant\u202f:
  node ${cli} explain vague-term      pourquoi une règle existe, et que faire
  node ${cli} inspect examples        ce qui a été lu dans chaque document
  node ${cli} check VOTRE-FICHIER.md  vos propres documents`
    : `
These documents have gaps on purpose. What next:
  node ${cli} explain vague-term      why a rule exists, and what to do
  node ${cli} inspect examples        what was read in each document
  node ${cli} check YOUR-FILE.md      your own documents`,
);

/** When any of the files at or below `paths` last changed. */
function newest(paths) {
  const times = paths.map(path => {
    const stats = statSync(path);
    if (!stats.isDirectory()) return stats.mtimeMs;
    if (path.endsWith('generated')) return 0;
    return newest(readdirSync(path).map(name => join(path, name)));
  });
  return Math.max(0, ...times);
}
