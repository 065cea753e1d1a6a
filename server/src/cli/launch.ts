import { existsSync, readFileSync } from 'node:fs';
import { wrap } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { expectShortRun } from './short-run.ts';

// The command `cahier`: runs the program that stands beside it as main.js, with the code that the build had V8 compile
// ahead where this is the Node.js that built it. Another one finds that code unfit, and compiles the program as usual.
expectShortRun();
const program = join(__dirname, 'main.js');
const compiled = join(__dirname, 'main.compiled');
const script = new Script(wrap(readFileSync(program, 'utf8')), {
  filename: program,
  ...(existsSync(compiled) ? { cachedData: readFileSync(compiled) } : {}),
});
script.runInThisContext()(module.exports, require, module, program, __dirname);
