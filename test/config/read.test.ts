import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readConfig } from '../../server/src/config/read.ts';

const path = '/project/.cahierrc.yaml';
const problems = (text: string) =>
  readConfig(path, text).problems.map(({ line, column, message }) => `${line}:${column} ${message.en}`);

test('a whole configuration is read, with the line of each value', () => {
  const text = `rules:
  unused-suppression: error
accept: [Framework, "mise en œuvre"]
ignore:
  - drafts/
language: fr
overrides:
  - files: contracts/**
    kind: contract
  - files: [a.md, b.md]
    rules: { unused-suppression: off }
`;
  const { config } = readConfig(path, text);
  assert.equal(config?.folder, '/project/');
  assert.deepEqual(config?.ignore, ['drafts/']);
  const [own, contracts, some] = config!.layers;
  assert.deepEqual(own?.rules, { 'unused-suppression': { value: 'error', line: 2 } });
  assert.deepEqual(own?.accept, { value: ['Framework', 'mise en œuvre'], line: 3 });
  assert.deepEqual(own?.language, { value: 'fr', line: 6 });
  assert.deepEqual(contracts?.files, ['contracts/**']);
  assert.deepEqual(contracts?.kind, { value: 'contract', line: 9 });
  assert.deepEqual(some?.files, ['a.md', 'b.md']);
  assert.deepEqual(some?.rules, { 'unused-suppression': { value: 'off', line: 11 } });
});

test('JSON is read as YAML is, and an empty file or key holds nothing', () => {
  assert.equal(
    readConfig('/p/.cahierrc.json', '{\n\t"kind": "nda"\n}').config?.layers[0]?.kind?.value,
    'nda',
  );
  for (const text of ['', '# nothing yet\n', 'rules:\nkind:\n', 'accept: []\n'])
    assert.deepEqual(problems(text), [], text);
});

test('every mistake has its place and the nearest valid name', () => {
  const wrong: Array<[string, string]> = [
    ['rulse:\n  a: off\n', '1:1 unknown key “rulse”; did you mean “rules”?'],
    [
      'colour: red\n',
      '1:1 unknown key “colour”; write one of: rules, accept, kind, profile, language, ignore, overrides',
    ],
    [
      'rules:\n  unused-supression: off\n',
      '2:3 no rule is called “unused-supression”; did you mean “unused-suppression”?',
    ],
    ['rules:\n  banana: off\n', '2:3 no rule is called “banana”; “cahier explain” lists them all'],
    ['rules:\n  unused-suppression: warn\n', '2:23 “warn” is not a severity; did you mean “warning”?'],
    [
      'rules:\n  unused-suppression: 2\n',
      '2:23 “2” is not a severity; write one of: error, warning, info, off',
    ],
    ['kind: contrat\n', '1:7 “contrat” is not a kind of document; did you mean “contract”?'],
    ['profile: kiroo\n', '1:10 “kiroo” is not a profile; did you mean “kiro”?'],
    ['language: de\n', '1:11 “de” is not a language that Cahier reads; write one of: en, fr'],
    ['accept: word\n', '1:9 a list of words is needed here'],
    ['accept: [1]\n', '1:10 a word or a phrase is needed here; put it in quotes'],
    ['ignore: docs\n', '1:9 a list of globs is needed here'],
    [
      'ignore: ["docs/*.{md,txt}"]\n',
      '1:10 braces are not read as alternatives here: write one glob for each',
    ],
    ['ignore:\n  - ./docs\n', '2:5 globs start from the folder of this file: leave out “./” and “../”'],
    ['ignore:\n  - docs\\drafts\n', '2:5 write “/” between folders, not “\\”'],
    ['ignore: ["docs/[ab"]\n', '1:10 this “[” has no “]”'],
    ['ignore: [""]\n', '1:10 an empty glob matches nothing'],
    ['overrides:\n  - kind: nda\n', '2:5 this override says nowhere which “files” it is for'],
    [
      'overrides:\n  - files: a.md\n    ignore: [b]\n',
      '3:5 unknown key “ignore”; write one of: files, rules, accept, kind, profile, language',
    ],
    ['overrides:\n  - files: 3\n', '2:12 a list of globs is needed here'],
    ['overrides: {}\n', '1:12 a list is needed here; each entry has “files” and the settings for them'],
    ['- rules\n', '1:1 keys and values (“key: value”) are needed here'],
    ['rules: [a]\n', '1:8 keys and values (“key: value”) are needed here'],
    ['just words\n', '1:1 keys and values (“key: value”) are needed here'],
    ['kind: nda\nkind: rfp\n', '2:1 this key stands here twice'],
    ['rules:\n\tx: off\n', '2:1 a tab cannot indent YAML; use spaces'],
    ['kind: "nda\n', '2:1 a closing quote or bracket is missing'],
    ['kind: !!js/function nda\n', '1:7 YAML tags (“!…”) are not read'],
  ];
  for (const [text, expected] of wrong) assert.equal(problems(text)[0], expected, text);
});

test('all mistakes are told at once, and in French as well', () => {
  const { config, problems } = readConfig(path, 'rulse: {}\nkind: ndaa\n');
  assert.equal(config, null);
  assert.deepEqual(
    problems.map(problem => problem.message.fr),
    [
      '«\u202fndaa\u202f» n’est pas un type de document\u202f; vouliez-vous dire «\u202fnda\u202f»\u202f?',
      'clé inconnue «\u202frulse\u202f»\u202f; vouliez-vous dire «\u202frules\u202f»\u202f?',
    ],
  );
});

test('aliases that multiply are refused, not expanded', () => {
  const levels = Array.from({ length: 9 }, (_, n) => `- &a${n + 1} [${`*a${n},`.repeat(10)}]`);
  assert.match(problems(['- &a0 [x, x, x]', ...levels].join('\n')).join(), /too many YAML aliases/);
});

test('any text gives a configuration or a problem inside of it', () => {
  const piece = fc.constantFrom(
    'rules',
    'kind',
    ':',
    ' ',
    '\n',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    '&a',
    '*a',
    '|',
    'nda',
    'off',
    '#',
    '\t',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join('')),
      ),
      text => {
        const reading = readConfig(path, text);
        assert.equal(reading.config === null, reading.problems.length > 0);
        for (const { at } of reading.problems)
          assert.ok(at.start >= 0 && at.start <= at.end && at.start <= text.length);
      },
    ),
  );
});
