import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Document, Section, Statement } from '../../server/src/document/model.ts';
import { readDocument } from '../../server/src/document/read.ts';
import type { LanguageId } from '../../server/src/language/language.ts';

const read = (text: string, language: LanguageId | null = null): Document =>
  readDocument(text, { kind: 'specification', profile: null, language });

/** The sections as an indented list of form, number and title. */
const outline = (text: string, language: LanguageId | null = null): string[] => {
  const line = ({ level, form, number, title }: Section) =>
    `${'  '.repeat(level - 1)}${form}${number ? ` ${number}` : ''}: ${title!.value}`;
  return read(text, language).sections.map(line);
};

const statements = (text: string, language: LanguageId | null = null): Statement[] =>
  read(text, language).statements.filter(({ form }) => form !== 'title');
const values = (text: string, language: LanguageId | null = null): string[] =>
  statements(text, language).map(statement => statement.text.value);

describe('a section may come as', () => {
  it('a heading, of either style and with its number', () => {
    assert.deepEqual(outline('# Specification\n\n## 2.1 Scope\n\nIn.\n\nOverview\n========\n\nOut.\n'), [
      'heading: Specification',
      '  heading 2.1: 2.1 Scope',
      'heading: Overview',
    ]);
  });

  it('a bold lead-in with a number, whose text goes on behind it', () => {
    const text =
      '# Agreement\n\n**14. Confidentiality.** The parties keep secret what they learn.\n\n**15. Term.** It lasts two years.\n';
    assert.deepEqual(outline(text), [
      'heading: Agreement',
      '  clause 14: 14. Confidentiality.',
      '  clause 15: 15. Term.',
    ]);
    assert.deepEqual(values(text), ['The parties keep secret what they learn.', 'It lasts two years.']);
  });

  it('a bold line alone', () => {
    assert.deepEqual(outline('# Cahier des charges\n\n**Objectifs**\n\nRéduire l’attente.\n'), [
      'heading: Cahier des charges',
      '  lead-in: Objectifs',
    ]);
  });

  it('an article, with a dash or a colon, in figures or in words', () => {
    assert.deepEqual(
      outline(
        'Article 1 — Objet\n\nLe contrat porte sur le site.\n\nArticle 2 : Durée\n\nUn an.\n\nArticle premier - Préambule\n\nVu la loi.\n',
        'fr',
      ),
      [
        'article 1: Article 1 — Objet',
        'article 2: Article 2 : Durée',
        'article premier: Article premier - Préambule',
      ],
    );
  });

  it('a numbered clause in a paragraph of its own', () => {
    assert.deepEqual(
      outline('# Terms\n\n3.1 Definitions\n\nA day is a business day.\n\n3.2 Payment\n\nWithin 30 days.\n'),
      ['heading: Terms', '  clause 3.1: 3.1 Definitions', '  clause 3.2: 3.2 Payment'],
    );
  });

  it('an HTML heading', () => {
    assert.deepEqual(outline('<h2 align="center">Acceptance</h2>\n\nWithin ten days.\n'), [
      'html: Acceptance',
    ]);
  });

  it('capitals alone', () => {
    const [section] = read('# Agreement\n\nCONFIDENTIALITY\n\nThe parties keep it secret.\n').sections.slice(
      1,
    );
    assert.equal(section?.title?.value, 'CONFIDENTIALITY');
  });

  it('and goes from its title to the next title of the same level', () => {
    const text = '# A\n\n## B\n\nOne.\n\n## C\n\nTwo.\n\n# D\n';
    const spans = read(text).sections.map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual(spans, [
      'A\n\n## B\n\nOne.\n\n## C\n\nTwo.\n\n# ',
      'B\n\nOne.\n\n## ',
      'C\n\nTwo.\n\n# ',
      'D\n',
    ]);
  });

  it('none of these in code, in a quotation of Markdown, or in the middle of a sentence', () => {
    assert.deepEqual(outline('# A\n\n```md\n# B\n```\n\nSee article 3 of the law and **nothing** else.\n'), [
      'heading: A',
    ]);
  });
});

describe('a title is read as the reader sees it', () => {
  const TITLES: readonly (readonly [string, string])[] = [
    ['# Confidentialit&eacute;', 'Confidentialité'],
    ['# Confidentialite\u0301', 'Confidentialité'],
    ['# Crit\u00e8res d\u2019acceptation', 'Critères d\u2019acceptation'],
    ["# Crit\u00e8res d'acceptation", "Critères d'acceptation"],
    ['# Objet \\& p\u00e9rim\u00e8tre', 'Objet & périmètre'],
    ['# *Objectifs* du `projet`', 'Objectifs du projet'],
    ['# Qualit\u00e9\u00a0: mesures', 'Qualité\u00a0: mesures'],
  ];
  for (const [source, title] of TITLES) {
    it(JSON.stringify(source), () => {
      const [section] = read(`${source}\n`).sections;
      assert.equal(section!.title!.value.normalize('NFC'), title);
      const { start, end } = section!.title!.span();
      assert.ok(source.slice(start, end).length >= 8, source.slice(start, end));
    });
  }

  it('and compares alike with and without accents, composed or not, with either apostrophe', () => {
    const folded = [
      "# Critères d'acceptation",
      '# Crite\u0300res d’acceptation',
      '# CRITERES D’ACCEPTATION',
      '# Crit&egrave;res d&rsquo;acceptation',
    ].map(source => read(source).sections[0]!.title!.folded);
    for (const title of folded) assert.equal(title, "criteres d'acceptation");
  });
});

describe('a statement is', () => {
  it('a sentence, an item or a row, each with its place', () => {
    const text =
      '# Spec\n\nThe site is new. It shall load within 2 s.\n\n- It shall open at 8:00.\n\n| ID | Requirement |\n| --- | --- |\n| R-1 | It shall close. |\n';
    assert.deepEqual(
      statements(text).map(({ form, text: { value } }) => `${form}: ${value}`),
      [
        'sentence: The site is new.',
        'sentence: It shall load within 2 s.',
        'item: It shall open at 8:00.',
        'row: R-1 | It shall close.',
      ],
    );
  });

  it('not cut at an abbreviation, a decimal or a number', () => {
    assert.deepEqual(values('# Spec\n\nThe fee, e.g. 3.5 %, is due on no. 4. It is paid once.\n', 'en'), [
      'The fee, e.g. 3.5 %, is due on no. 4.',
      'It is paid once.',
    ]);
    assert.deepEqual(
      values('# Contrat\n\nSelon l’art. 3, M. Roux paie, p. ex. par chèque. Il le fait le 5.\n', 'fr'),
      ['Selon l’art. 3, M. Roux paie, p. ex. par chèque.', 'Il le fait le 5.'],
    );
  });

  it('introduced by the sentence before its list, which knows its items', () => {
    const [lead, first, second] = statements(
      '# Spec\n\nThe site shall:\n\n- list orders;\n- list invoices.\n',
    );
    assert.equal(first!.leadIn, lead);
    assert.equal(second!.leadIn, lead);
    assert.deepEqual(lead!.children, [first, second]);
    assert.equal(first!.depth, 1);
  });

  it('ticked, not ticked, or without a box', () => {
    const boxes = statements(
      '# Tasks\n\n- [x] The form shall save.\n- [ ] The form shall print.\n- The form shall close.\n',
    );
    assert.deepEqual(
      boxes.map(({ checked }) => checked),
      [true, false, null],
    );
  });

  it('quoted within a block quote', () => {
    const [quoted, own] = statements('# Spec\n\n> The site shall load.\n\nThe site shall close.\n');
    assert.deepEqual([quoted!.quoted, own!.quoted], [true, false]);
  });

  it('in the language of its own block', () => {
    const text =
      '# Requirements\n\n- Le prestataire doit livrer le manuel avant la recette et former les agents.\n- The supplier shall deliver the manual before acceptance and train the staff.\n';
    assert.deepEqual(
      statements(text).map(({ language }) => language),
      ['fr', 'en'],
    );
  });
});

describe('an identifier is read from', () => {
  const IDENTIFIERS: Readonly<Record<string, string | null>> = {
    '- EX-004 : le portail s’ouvre.': 'EX-004',
    '- **FR-012**: The door opens.': 'FR-012',
    '- [REQ_7] The door opens.': 'REQ_7',
    '- SEC-AUTH-3 The door opens.': 'SEC-AUTH-3',
    '- NFR1. The door opens.': 'NFR1',
    '- ISO 27001 shall be followed.': null,
    '- UTF-8 shall be used.': null,
    '- 3.2 km shall be covered.': null,
    '- The door R-1 opens.': null,
  };
  for (const [item, id] of Object.entries(IDENTIFIERS)) {
    it(`${item} → ${id ?? 'none'}`, () => {
      const text = `# Spec\n\n${item}\n`;
      const [statement] = statements(text);
      assert.equal(statement!.id?.value ?? null, id);
      if (id) assert.equal(text.slice(statement!.id!.span.start, statement!.id!.span.end), id);
    });
  }
});

describe('a table gives each column its role', () => {
  it('in English', () => {
    const [table] = read(
      '# S\n\n| ID | Requirement | Priority | Acceptance criterion | Owner | Colour |\n| - | - | - | - | - | - |\n| R-1 | It opens. | Must | It did. | Ann | – |\n',
    ).tables;
    assert.deepEqual(table!.roles, ['id', 'requirement', 'priority', 'criterion', 'owner', 'other']);
  });

  it('in French, with and without accents, in capitals too', () => {
    const roles = (header: string) =>
      read(`# S\n\n${header}\n| - | - | - | - |\n| EX-1 | Il s’ouvre. | Haute | 2 s |\n`).tables[0]!.roles;
    assert.deepEqual(roles('| N° | Exigence | Priorité | Critère d’acceptation |'), [
      'id',
      'requirement',
      'priority',
      'criterion',
    ]);
    assert.deepEqual(roles('| REF | EXIGENCE | PRIORITE | CRITERE D’ACCEPTATION |'), [
      'id',
      'requirement',
      'priority',
      'criterion',
    ]);
  });

  it('and each row its cells, the empty ones too', () => {
    const [row] = statements(
      '# S\n\n| ID | Requirement | Criterion |\n| - | - | - |\n| R-1 | It opens. | |\n',
    );
    assert.deepEqual(
      row!.row!.cells.map(({ value }) => value),
      ['R-1', 'It opens.', ''],
    );
    assert.equal(row!.id!.value, 'R-1');
  });
});

describe('front matter', () => {
  it('decides kind, profile and language, whatever the text looks like', () => {
    const document = readDocument(
      '---\ntitle: Lot 2\ncahier:\n  kind: contract\n  language: fr\n---\n\n# Lot 2\n',
      {
        kind: 'specification',
        profile: null,
        language: 'en',
      },
    );
    assert.deepEqual(
      [document.kind, document.language, document.frontMatter!.title],
      ['contract', 'fr', 'Lot 2'],
    );
  });

  it('that is broken says where, and the text is read all the same', () => {
    const text = '---\ntitle: "open\n---\n\n# Specification\n\nThe site shall open.\n';
    const { frontMatter, sections } = read(text);
    assert.ok(frontMatter!.error!.at.start > 0 && frontMatter!.error!.at.end <= text.length);
    assert.equal(sections.length, 1);
  });
});
