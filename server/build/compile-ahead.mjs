// Writes dist/main.compiled: what V8 compiled of dist/main.js while it checked the examples. A program that is started for
// each file spends much of its time compiling itself anew; server/src/cli/launch.ts spares it that. Run by the build, in a
// process of its own, with the flags that the program runs with: V8 takes compiled code under equal flags only.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

for (const flag of ['--no-opt', '--no-regexp-tier-up']) setFlagsFromString(flag);
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const program = join(process.cwd(), 'dist/main.js');
const require = createRequire(program);
const script = new Script(module.wrap(readFileSync(program, 'utf8')), { filename: program });
process.argv = [process.execPath, program, 'check', 'examples'];
process.on('exit', () => {
  const compiled = join(process.cwd(), 'dist/main.compiled');
  writeFileSync(`${compiled}.part`, script.createCachedData());
  renameSync(`${compiled}.part`, compiled);
  // Findings in the examples are no failure of the build.
  process.exitCode = 0;
});
script.runInThisContext()({}, require, { exports: {} }, program, join(program, '..'));
