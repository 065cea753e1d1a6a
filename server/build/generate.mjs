// Writes server/src/generated/: the lists of rules, topics, languages and report formats, read from the folders, so that
// adding one is adding one file. A file that has a default export is an entry of its list.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = join(dirname(fileURLToPath(import.meta.url)), '../src');

const lists = [
  { name: 'rules', folder: 'rules', type: 'Rule', from: '../rules/define.ts' },
  { name: 'topics', folder: 'topics', type: 'Topic', from: '../topics/define.ts' },
  { name: 'languages', folder: 'language', type: 'Language', from: '../language/language.ts' },
  { name: 'formats', folder: 'report', type: 'Format', from: '../report/define.ts' },
];

export function generate() {
  const target = join(source, 'generated');
  mkdirSync(target, { recursive: true });
  for (const list of lists) writeIfChanged(join(target, `${list.name}.ts`), render(list));
}

function render({ name, folder, type, from }) {
  const files = readdirSync(join(source, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => relative(source, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .filter(file => /^export default /m.test(readFileSync(join(source, file), 'utf8')))
    .sort();
  const imports = files.map((file, n) => `import entry${n} from '../${file}';\n`).join('');
  const entries = files.map((_, n) => `entry${n}`).join(', ');
  return `// Generated from server/src/${folder} by server/build/generate.mjs; do not edit.
import type { ${type} } from '${from}';
${imports}
export const ${name}: readonly ${type}[] = [${entries}];
`;
}

/** Leaves an unchanged file alone, so that watchers and incremental builds stay quiet. */
function writeIfChanged(path, text) {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generate();
