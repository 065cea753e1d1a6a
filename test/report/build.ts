import type { Kind } from '../../server/src/document/model.ts';
import type { LanguageId, Text } from '../../server/src/language/language.ts';
import type { Finding } from '../../server/src/lint/finding.ts';
import type { FileReport, RenderOptions } from '../../server/src/report/define.ts';
import { LineIndex } from '../../server/src/text/lines.ts';

export const at80 = (locale: LanguageId): RenderOptions => ({
  locale,
  width: 80,
  paint: (_style, text) => text,
});

/** A finding whose range is the first occurrence of `words`; without words, one about the whole document. */
export function finding(
  text: string,
  words: string | null,
  more: Partial<Finding> & { rule: string; message: Text },
): Finding {
  const start = words === null ? 0 : text.indexOf(words);
  return {
    severity: 'warning',
    at: { start, end: start + (words?.length ?? 0) },
    advice: {
      en: 'Give a figure, its unit and its conditions.',
      fr: 'Donnez un chiffre, son unité et ses conditions.',
    },
    fixes: [],
    statement: null,
    untestable: false,
    ...more,
  };
}

export function fileReport(
  file: string,
  text: string,
  findings: readonly Finding[],
  kind: Kind = 'specification',
): FileReport {
  const language: LanguageId = /\b(doit|le|la)\b/.test(text) ? 'fr' : 'en';
  return {
    file,
    text,
    lines: new LineIndex(text),
    kind,
    profile: 'generic',
    language,
    findings,
    suppressed: 0,
  };
}

export const vague = (word: string): Text => ({
  en: `“${word}” has no measure here`,
  fr: `«\u202f${word}\u202f» n’a pas de mesure ici`,
});

export const missingKpi = {
  rule: 'missing-kpi',
  severity: 'error',
  message: {
    en: 'The document does not say how success will be measured',
    fr: 'Le document ne dit pas comment le succès sera mesuré',
  },
  advice: {
    en: 'Add a section with at least one indicator: what is counted, the value of today, the value wanted, and by when it has to be reached.',
    fr: 'Ajoutez une section avec au moins un indicateur\u202f: ce qui est compté, la valeur d’aujourd’hui, la valeur visée et l’échéance à laquelle elle doit être atteinte.',
  },
} as const;
