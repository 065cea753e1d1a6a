import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalog } from '../../server/src/lint/catalog.ts';
import { cahier, cahierIntoHead, folderWith, ONLY_UNUSED, SPEC } from './run.ts';

const ids = catalog.map(rule => rule.id);
const config = ONLY_UNUSED(ids);

test('0 without findings, 1 with errors or warnings, 0 with notes only', t => {
  const cwd = folderWith(t, { '.cahierrc.yaml': config, 'a.md': SPEC, 'README.md': '# Read me\n\nHello.\n' });
  assert.equal(cahier(['README.md'], { cwd }).status, 0);
  assert.equal(cahier(['a.md'], { cwd }).status, 1);
  const error = folderWith(t, { '.cahierrc.yaml': ONLY_UNUSED(ids, 'error'), 'a.md': SPEC });
  assert.equal(cahier([], { cwd: error }).status, 1);
  const info = folderWith(t, { '.cahierrc.yaml': ONLY_UNUSED(ids, 'info'), 'a.md': SPEC });
  const run = cahier([], { cwd: info });
  assert.equal(run.status, 0);
  assert.match(run.stdout, /1 problem \(1 info\) in 1 file/);
});

test('--max-warnings accepts that many warnings, and says when there are more', t => {
  const cwd = folderWith(t, { '.cahierrc.yaml': config, 'a.md': SPEC, 'b.md': SPEC });
  assert.equal(cahier(['--max-warnings', '2'], { cwd }).status, 0);
  const run = cahier(['--max-warnings=1'], { cwd });
  assert.equal(run.status, 1);
  assert.equal(run.stderr, 'cahier: 2 warnings, where --max-warnings accepts 1\n');
});

test('--quiet reports errors only, and warnings then count only for --max-warnings', t => {
  const cwd = folderWith(t, { '.cahierrc.yaml': config, 'a.md': SPEC });
  const quiet = cahier(['--quiet'], { cwd });
  assert.equal(quiet.status, 0);
  assert.equal(quiet.stdout, 'No problems in 1 file\n');
  assert.equal(cahier(['--quiet', '--max-warnings', '0'], { cwd }).status, 1);
});

test('2 and one line that says what to do when the arguments are wrong', t => {
  const cwd = folderWith(t, { 'a.md': SPEC });
  const wrong: Array<[string[], string]> = [
    [['nowhere.md'], 'no such file or folder: nowhere.md'],
    [['chek'], 'no such file or folder: chek (or the command check?)'],
    [['*.txt'], 'no file matches *.txt'],
    [['--formt', 'json'], 'unknown option --formt; did you mean --format?'],
    [['-x'], 'unknown option -x; see cahier --help'],
    [['fix', '--zzz'], 'unknown option --zzz; see cahier fix --help'],
    [['--format', 'xml'], '--format must be one of: json, pretty'],
    [['--format'], 'the option --format needs a value: --format json|pretty'],
    [['--quiet=yes'], 'the option --quiet takes no value'],
    [['--max-warnings', 'many'], '--max-warnings must be a whole number, 0 or more'],
    [['--today', '2026-13-01'], '--today must be a date such as 2026-01-31'],
    [['--locale', 'de'], '--locale must be one of: en, fr'],
    [['--config', 'none.yaml'], 'none.yaml: cannot be read: there is no such file'],
    [
      ['explain', 'unused-supression'],
      'no rule is called unused-supression; did you mean unused-suppression?',
    ],
    [['explain', 'a', 'b'], 'explain takes one rule at a time'],
    [['lsp', 'a.md'], 'lsp takes no file: the editor names them'],
  ];
  for (const [args, message] of wrong) {
    const run = cahier(args, { cwd });
    assert.equal(run.stderr, `cahier: ${message}\n`);
    assert.equal(run.status, 2, message);
  }
});

test('an unmatched argument does not keep the others from being checked', t => {
  const cwd = folderWith(t, { '.cahierrc.yaml': config, 'a.md': SPEC });
  const run = cahier(['nowhere.md', 'a.md'], { cwd });
  assert.equal(run.status, 2);
  assert.match(run.stdout, /unused-suppression/);
});

test('a file that is not text is named with the reason, and the others are checked', t => {
  const cwd = folderWith(t, {
    '.cahierrc.yaml': config,
    'a.md': SPEC,
    'binary.md': Buffer.from([35, 0, 1, 2]),
    'latin1.md': Buffer.from('Exigence num\xe9ro 1', 'latin1'),
    'wide.md': Buffer.from('\ufeff# Title', 'utf16le'),
  });
  const run = cahier([], { cwd });
  assert.equal(run.status, 2);
  assert.deepEqual(run.stderr.trimEnd().split('\n'), [
    'cahier: binary.md: cannot be read: it is a binary file, not text',
    'cahier: latin1.md: cannot be read: it is not UTF-8; save it as UTF-8',
    'cahier: wide.md: cannot be read: it is UTF-16; save it as UTF-8',
  ]);
  assert.match(run.stdout, /in 1 file;/);
});

test('a wrong configuration is told with file, line and column, every mistake, and nothing is checked', t => {
  const cwd = folderWith(t, { 'docs/a.md': SPEC, '.cahierrc.yaml': 'rulse: {}\nkind: ndaa\n' });
  const run = cahier(['docs'], { cwd });
  assert.equal(run.status, 2);
  assert.equal(run.stdout, '');
  assert.deepEqual(run.stderr.trimEnd().split('\n').sort(), [
    'cahier: .cahierrc.yaml:1:1: unknown key “rulse”; did you mean “rules”?',
    'cahier: .cahierrc.yaml:2:7: “ndaa” is not a kind of document; did you mean “nda”?',
  ]);
});

test('whoever stops reading the output gets no error message', async t => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`${n}.md`, SPEC]));
  const cwd = folderWith(t, { '.cahierrc.yaml': config, ...files });
  const run = await cahierIntoHead(['check'], cwd);
  assert.equal(run.stderr, '');
  assert.equal(run.status, 1);
});
