import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { languages } from '../../server/src/language/index.ts';
import type { Text } from '../../server/src/language/language.ts';
import { catalog } from '../../server/src/lint/catalog.ts';
import type { Finding } from '../../server/src/lint/finding.ts';
import { ruleIndex, rulePage } from '../../server/src/lint/page.ts';
import { suppressionRules } from '../../server/src/lint/suppress.ts';
import { FAMILIES, type Rule, SEVERITIES } from '../../server/src/rules/define.ts';
import { contains } from '../../server/src/text/span.ts';
import { framed, lint, unmark } from './example.ts';
import { typographyMistakes } from './typography.ts';

const SOURCE = 'server/src';
const isText = (message: Rule['message']): message is Text => typeof message.en === 'string';
const textsOf = (rule: Rule): Text[] => [
  rule.title,
  rule.why,
  rule.advice,
  ...(isText(rule.message) ? [rule.message] : Object.values(rule.message)),
];

/** Every finding that the examples of a rule give, with the text it was found in. */
function* foundIn(rule: Rule): Generator<{ finding: Finding; text: string }> {
  for (const { id: language } of languages) {
    for (const { bad } of rule.examples[language]) {
      const { text } = unmark(framed(bad, language));
      for (const finding of lint(text, language).findings)
        if (finding.rule === rule.id) yield { finding, text };
    }
  }
}

it('rules are many, in order, each with an id of its own', () => {
  const ids = catalog.map(({ id }) => id);
  assert.ok(ids.length >= 12);
  assert.deepEqual(ids, [...new Set(ids)].sort());
});

it('every file of server/src/rules and server/src/topics that defines a rule or a topic is in the catalogue', () => {
  const files = [...sources('rules'), ...sources('topics')].filter(file =>
    /^export default define(?:Rule|Topic)\(/m.test(readFileSync(file, 'utf8')),
  );
  assert.equal(files.length, catalog.length - suppressionRules.length);
});

for (const rule of catalog) {
  describe(rule.id, () => {
    it('is called as its file and lies in the folder of its family', () => {
      assert.match(rule.id, /^[a-z]+(?:-[a-z]+)*$/);
      if (suppressionRules.includes(rule)) return;
      const topic = /^missing-(.+)$/.exec(rule.id)?.[1];
      const wanted = topic
        ? join(SOURCE, 'topics', `${topic}.ts`)
        : join(SOURCE, 'rules', rule.family, `${rule.id}.ts`);
      const file = [...sources('rules'), ...sources('topics')].find(
        path =>
          basename(path, '.ts') === (topic ?? rule.id) &&
          basename(dirname(path)) === basename(dirname(wanted)),
      );
      assert.equal(file?.replaceAll('\\', '/'), wanted.replaceAll('\\', '/'));
      assert.match(readFileSync(file!, 'utf8'), new RegExp(`^ {2}id: '${topic ?? rule.id}',$`, 'm'));
    });

    it('says in both languages what is wrong, why, and what to do', () => {
      assert.ok(FAMILIES.includes(rule.family));
      assert.ok(rule.severity === 'off' || SEVERITIES.includes(rule.severity));
      for (const text of textsOf(rule)) {
        for (const { id } of languages) assert.match(text[id], /^\S(?:.*\S)?$/u);
        assert.notEqual(text.en, text.fr);
      }
      for (const { id } of languages) {
        assert.match(rule.why[id], /[.?]$/u);
        assert.match(rule.advice[id], /\.$/u);
        assert.doesNotMatch(rule.title[id], /[.:]$/u);
      }
    });

    it('has messages that end without a full stop and take the same data in both languages', () => {
      for (const { en, fr } of isText(rule.message) ? [rule.message] : Object.values(rule.message)) {
        assert.deepEqual(slots(fr), slots(en));
        assert.doesNotMatch(`${en}\n${fr}`, /\.$/mu);
      }
    });

    it('follows French typography in all that it says', () => {
      const said = [
        ...textsOf(rule).map(({ fr }) => fr),
        ...[...foundIn(rule)].flatMap(({ finding }) => [
          finding.advice.fr,
          ...finding.fixes.map(({ title }) => titleOf(title)),
        ]),
      ];
      assert.deepEqual(said.flatMap(typographyMistakes), []);
    });

    it('has examples in both languages, none of them twice', () => {
      const all = languages.flatMap(({ id }) => rule.examples[id].flatMap(({ bad, good }) => [bad, good]));
      for (const { id } of languages) assert.ok(rule.examples[id].length > 0, id);
      assert.equal(new Set(all).size, all.length);
    });

    it('fills every slot of its message and offers at least one fix', () => {
      const found = [...foundIn(rule)];
      assert.ok(found.length > 0);
      for (const { finding } of found) {
        for (const { id } of languages) assert.doesNotMatch(finding.message[id], /\{\w+\}|undefined/);
        assert.ok(finding.fixes.length > 0, finding.message.en);
        for (const { title, edits } of finding.fixes) {
          assert.ok(edits.length > 0);
          for (const { id } of languages) assert.match(title[id], /^\p{Lu}.*[^.]$/u);
        }
      }
    });

    it('gives ranges and edits that lie in the text, edits of one fix apart from each other', () => {
      for (const { finding, text } of foundIn(rule)) {
        const whole = { start: 0, end: text.length };
        assert.ok(contains(whole, finding.at) && finding.at.start < finding.at.end);
        for (const { edits } of finding.fixes) {
          const inOrder = edits.map(({ at }) => at).sort((a, b) => a.start - b.start);
          for (const [n, at] of inOrder.entries()) {
            assert.ok(contains(whole, at) && at.start <= at.end);
            assert.ok(n === 0 || inOrder[n - 1]!.end <= at.start);
          }
        }
      }
    });

    it('has a page in both languages that `npm run docs` would write again as it is', () => {
      for (const [path, locale] of [
        [`docs/rules/${rule.id}.md`, 'en'],
        [`docs/rules/fr/${rule.id}.md`, 'fr'],
      ] as const) {
        assert.ok(existsSync(path), `${path} is missing: npm run docs`);
        assert.equal(
          readFileSync(path, 'utf8'),
          rulePage(rule, locale),
          `${path} is out of date: npm run docs`,
        );
      }
    });
  });
}

it('the index of rules is up to date', () => {
  assert.equal(readFileSync('docs/rules/README.md', 'utf8'), ruleIndex(catalog, 'en'));
  assert.equal(readFileSync('docs/rules/fr/README.md', 'utf8'), ruleIndex(catalog, 'fr'));
});

it('no page is left of a rule that is gone', () => {
  for (const folder of ['docs/rules', 'docs/rules/fr']) {
    const pages = readdirSync(folder).filter(name => name.endsWith('.md') && name !== 'README.md');
    assert.deepEqual(pages.sort(), catalog.map(({ id }) => `${id}.md`).sort());
  }
});

/** The title of a fix in French; what it quotes of the document is in the language of the document. */
const titleOf = ({ fr }: Text): string => fr.replace(/(?<=«\u202f).*(?=\u202f»)/u, '');

const slots = (message: string): string[] =>
  [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

function sources(folder: string): string[] {
  return readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => join(SOURCE, folder, file));
}
