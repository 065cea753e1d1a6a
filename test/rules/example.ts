import type { Kind } from '../../server/src/document/model.ts';
import type { LanguageId } from '../../server/src/language/language.ts';
import { catalog } from '../../server/src/lint/catalog.ts';
import { type Checked, check } from '../../server/src/lint/check.ts';
import type { Finding } from '../../server/src/lint/finding.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/lint/settings.ts';
import type { Span } from '../../server/src/text/span.ts';

/** Around an example that is less than a document: the titles under which it is read as a requirement. */
const FRAME: Readonly<Record<LanguageId, string>> = {
  en: '# Specification\n\n## Requirements\n\n',
  fr: '# Cahier des charges\n\n## Exigences\n\n',
};

const DOCUMENT = /^(?:#|---\n)/;
const BLOCK = /^(?:\||[-*+] |\d+[.)] |```|~~~|<|>)/;

/** An example as a document: as it stands, under “Requirements” when it is a block, as an item there when it is a sentence. */
export function framed(example: string, language: LanguageId): string {
  if (DOCUMENT.test(example)) return example;
  return `${FRAME[language]}${BLOCK.test(example) ? '' : '- '}${example}\n`;
}

/** Takes the marks « » out of a text and says what they enclosed; a doubled mark is a mark of the text's own. */
export function unmark(marked: string): { text: string; at: Span[] } {
  const at: Span[] = [];
  let text = '';
  let start = 0;
  for (const [token] of marked.matchAll(/««|»»|./gs)) {
    if (token === '«') start = text.length;
    else if (token === '»') at.push({ start, end: text.length });
    else text += token === '««' || token === '»»' ? token[0] : token;
  }
  return { text, at };
}

/** Rules that must be asked for are asked for, so that their examples are tried as well. */
const ASKED_FOR = Object.fromEntries(
  catalog.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'info' as const]),
);

/** The settings under which examples are read; front matter of the example prevails. */
export const settingsFor = (language: LanguageId, kind: Kind | null = 'specification'): Settings => ({
  ...DEFAULT_SETTINGS,
  rules: { ...DEFAULT_SETTINGS.rules, ...ASKED_FOR },
  kind,
  language,
});

/** Reads an example for what it is; one too short to show it is read as a specification. */
export function lint(text: string, language: LanguageId): Checked {
  const read = check(text, settingsFor(language, null), { today: TODAY });
  return read.document.kind === 'other' ? check(text, settingsFor(language), { today: TODAY }) : read;
}

export const findingsOf = (rule: string, text: string, language: LanguageId): Finding[] =>
  lint(text, language).findings.filter(finding => finding.rule === rule);

export const TODAY = '2026-03-02';
