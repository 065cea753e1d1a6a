import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Kind } from '../../server/src/document/model.ts';
import type { LanguageId } from '../../server/src/language/language.ts';
import { check } from '../../server/src/lint/check.ts';
import { DEFAULT_SETTINGS } from '../../server/src/lint/settings.ts';
import type { TopicId } from '../../server/src/topics/define.ts';

interface Case {
  readonly language: LanguageId;
  readonly kind: Kind;
  readonly topic: TopicId;
  readonly lines: readonly string[];
}

/** The document with its missing section, as the lines that are titles. */
function titlesAfterFix({ language, kind, topic, lines }: Case): string[] {
  return insert({ language, kind, topic, lines })
    .split('\n')
    .filter(line => /^(?:#+ |\*\*(?:Article )?\d+[A-Z]?[ .]|Article \d|.+\n=+$)/.test(line));
}

function insert({ language, kind, topic, lines }: Case): string {
  const text = lines.join('\n');
  const settings = { ...DEFAULT_SETTINGS, kind, language, profile: PROFILES[kind] };
  const { findings } = check(text, settings, { today: '2026-03-02' });
  const finding = findings.find(({ rule }) => rule === `missing-${topic}`);
  assert.ok(finding, `missing-${topic} is silent`);
  const { at, text: added } = finding.fixes[0]!.edits[0]!;
  return text.slice(0, at.start) + added + text.slice(at.end);
}

const PROFILES = {
  specification: 'cahier-des-charges',
  contract: 'services-agreement',
  nda: 'nda',
  rfp: 'rfp',
  other: null,
} as const;

/** A title as the lines of a section. */
const section = (title: string) => [title, '', 'Quai SARL repeint 12 grues.', ''];

describe('a missing section is put where it belongs', () => {
  it('between the sections of a French cahier des charges, below its title', () => {
    const lines = [
      '# Cahier des charges : quais du port',
      '',
      ...section('## Contexte'),
      ...section('## Objectifs'),
      ...section('## Besoins fonctionnels'),
      ...section('## Budget'),
      ...section('## Annexes'),
    ];
    const titles = (topic: TopicId) =>
      titlesAfterFix({ language: 'fr', kind: 'specification', topic, lines }).slice(1);
    assert.deepEqual(titles('confidentiality').slice(-3), ['## Budget', '## Confidentialité', '## Annexes']);
    assert.deepEqual(titles('acceptance').slice(2, 5), [
      '## Besoins fonctionnels',
      '## Recette',
      '## Budget',
    ]);
    assert.deepEqual(titles('scope').slice(1, 4), [
      '## Objectifs',
      '## Périmètre',
      '## Besoins fonctionnels',
    ]);
  });

  it('after the introduction where it is the first topic', () => {
    const lines = ['# Port cranes', '', ...section('## Background'), ...section('## Requirements')];
    const titles = titlesAfterFix({ language: 'en', kind: 'specification', topic: 'objectives', lines });
    assert.deepEqual(titles, ['# Port cranes', '## Background', '## Objectives', '## Requirements']);
  });

  it('with a number of its own between the articles of a French contract', () => {
    const lines = [
      '# Contrat de prestation',
      '',
      ...section('## Article 1 – Objet'),
      ...section('## Article 2 – Prix'),
      ...section('## Article 3 – Résiliation'),
    ];
    const titles = titlesAfterFix({ language: 'fr', kind: 'contract', topic: 'confidentiality', lines });
    assert.equal(titles[3], '## Article 2 bis – Confidentialité');
    assert.equal(titles[4], '## Article 3 – Résiliation');
  });

  it('with the next number after the last numbered section', () => {
    const lines = [
      '# Services agreement',
      '',
      ...section('## 1. Services'),
      ...section('## 2. Payment'),
      ...section('## Annex A'),
    ];
    const titles = titlesAfterFix({ language: 'en', kind: 'contract', topic: 'confidentiality', lines });
    assert.deepEqual(titles.slice(-2), ['## 3. Confidentiality', '## Annex A']);
  });

  it('with a letter between the numbered sections of an English contract', () => {
    const lines = [
      '# Services agreement',
      '',
      ...section('## 1. Services'),
      ...section('## 2. Fees and payment'),
      ...section('## 3. Governing law'),
    ];
    const titles = titlesAfterFix({ language: 'en', kind: 'contract', topic: 'confidentiality', lines });
    assert.deepEqual(titles.slice(-2), ['## 2A. Confidentiality', '## 3. Governing law']);
  });

  it('among the clauses of a contract that has no headings, as they are written', () => {
    const lines = [
      'This agreement is made between Harbour Ltd and Quay Ltd.',
      '',
      '**1. Services.** The Supplier shall paint 12 cranes.',
      '',
      '**2. Payment.** The Client shall pay each invoice within 30 days.',
      '',
      '**3. Governing law.** The law of Scotland governs this agreement.',
      '',
    ];
    const text = insert({ language: 'en', kind: 'contract', topic: 'confidentiality', lines });
    const [before, after] = text.split('**2A. Confidentiality**\n');
    assert.match(before!, /within 30 days\.\n\n$/);
    assert.match(after!, /\n\n\*\*3\. Governing law\.\*\* The law/);
  });

  it('among articles that stand in plain paragraphs', () => {
    const lines = [
      'Entre les soussignés : Quai SARL et Grue SAS, il est convenu ce qui suit.',
      '',
      ...section('Article 1 – Objet'),
      ...section('Article 2 – Prix'),
      ...section('Article 3 – Droit applicable'),
    ];
    const titles = titlesAfterFix({ language: 'fr', kind: 'contract', topic: 'confidentiality', lines });
    assert.deepEqual(titles, [
      'Article 1 – Objet',
      'Article 2 – Prix',
      'Article 2 bis – Confidentialité',
      'Article 3 – Droit applicable',
    ]);
  });

  it('at the end of a text without any title, a blank line apart', () => {
    const lines = ['Le système doit ouvrir la porte en 3 s.', '', 'Le système doit compter les visiteurs.'];
    const text = insert({ language: 'fr', kind: 'specification', topic: 'objectives', lines });
    assert.ok(text.startsWith(`${lines.join('\n')}\n\n## Objectifs\n\n`));
    assert.match(text, /[^\n]\n$/);
  });

  it('below the title of a document that has no other heading', () => {
    const lines = ['# Port cranes', '', 'The crane shall lift 12 t.', ''];
    const titles = titlesAfterFix({ language: 'en', kind: 'specification', topic: 'objectives', lines });
    assert.deepEqual(titles, ['# Port cranes', '## Objectives']);
  });

  it('as deep as the sections beside it', () => {
    const first = [...section('# 1 Background'), ...section('# 2 Requirements'), ...section('# 3 Budget')];
    assert.deepEqual(
      titlesAfterFix({ language: 'en', kind: 'specification', topic: 'acceptance', lines: first }),
      ['# 1 Background', '# 2 Requirements', '# 2A Acceptance', '# 3 Budget'],
    );
    const underlined = ['Port cranes', '===', '', ...section('Requirements\n---'), ...section('Budget\n---')];
    assert.match(
      insert({ language: 'en', kind: 'specification', topic: 'acceptance', lines: underlined }),
      /\n\n## Acceptance\n\n[^=]+\n\nBudget\n---\n/,
    );
  });

  it('before annexes that stand beside the title', () => {
    const lines = [
      '# Grues du port',
      '',
      ...section('## Objectifs'),
      ...section('## Exigences'),
      ...section('# Annexe A'),
    ];
    const titles = titlesAfterFix({
      language: 'fr',
      kind: 'specification',
      topic: 'confidentiality',
      lines,
    });
    assert.deepEqual(titles.slice(-3), ['## Exigences', '## Confidentialité', '# Annexe A']);
  });

  it('in a document whose own order is another one, where it disturbs least', () => {
    const lines = [
      '# Port cranes',
      '',
      ...section('## Budget'),
      ...section('## Goals'),
      ...section('## Requirements'),
      ...section('## Glossary'),
    ];
    const titles = titlesAfterFix({ language: 'en', kind: 'specification', topic: 'acceptance', lines });
    assert.deepEqual(titles.slice(-3), ['## Requirements', '## Acceptance', '## Glossary']);
  });
});

describe('what is said of a missing topic', () => {
  const messageOf = (lines: readonly string[], topic: TopicId): string => {
    const settings = { ...DEFAULT_SETTINGS, kind: 'specification', language: 'en' } as const;
    const { findings } = check(lines.join('\n'), settings, { today: '2026-03-02' });
    return findings.find(({ rule }) => rule === `missing-${topic}`)!.message.en;
  };

  it('names the nearest heading and its line', () => {
    const lines = ['# Port cranes', '', ...section('## Requirements'), ...section('## Tests')];
    assert.match(messageOf(lines, 'acceptance'), /“Tests”, line 7$/);
  });

  it('names no heading where none is near, the title of the document least of all', () => {
    const lines = ['# Tests of the port cranes', '', ...section('## Requirements')];
    assert.doesNotMatch(messageOf(lines, 'acceptance'), /heading/);
  });

  it('names the heading of the topic where nothing stands under it', () => {
    const lines = ['# Port cranes', '', '## Acceptance', '', 'TBD', '', ...section('## Requirements')];
    assert.match(messageOf(lines, 'acceptance'), /“Acceptance” is there but says nothing/);
  });
});
