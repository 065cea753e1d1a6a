import { readDocument } from '../../server/src/document/read.ts';
import { rules } from '../../server/src/generated/rules.ts';
import type { LanguageId } from '../../server/src/language/language.ts';
import type { DefectKind, Observation } from '../../server/src/rules/define.ts';

export type Verdict = 'ok' | DefectKind;
export type Sentences = Readonly<Partial<Record<Verdict, readonly string[]>>>;

export interface Judgement {
  readonly untestable: boolean;
  readonly defects: readonly { kind: DefectKind; rule: string; words: string }[];
}

/** Judges `markdown`, whose every statement is taken for a requirement when `all`, by every rule on statements. */
export function judge(markdown: string, language: LanguageId, all = true): Judgement[] {
  const document = readDocument(markdown, { kind: 'specification', profile: null, language });
  if (all) for (const statement of document.statements) Object.assign(statement, { requirement: true });
  const seen = rules
    .filter(rule => rule.defect !== undefined)
    .flatMap(rule =>
      [...rule.check(document, { today: '2026-03-01' })].map((found: Observation) => ({ rule, found })),
    );
  return document.statements.map(statement => {
    const own = seen.filter(({ found }) => found.statement === statement);
    return {
      untestable: own.some(({ found }) => found.untestable),
      defects: own.map(({ rule, found }) => ({
        kind: rule.defect!,
        rule: rule.id,
        words: markdown.slice(found.at.start, found.at.end),
      })),
    };
  });
}

/** The verdict on one sentence, read as an item under “Requirements”. */
export function judgeSentence(sentence: string, language: LanguageId): Judgement {
  const title = language === 'fr' ? 'Exigences' : 'Requirements';
  return judge(`# Titre\n\n## ${title}\n\n- ${sentence}\n`, language).at(-1)!;
}
