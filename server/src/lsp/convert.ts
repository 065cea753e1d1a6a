import { type Diagnostic, DiagnosticSeverity, type Position, type Range } from 'vscode-languageserver';
import type { LanguageId } from '../language/language.ts';
import type { Finding } from '../lint/finding.ts';
import { messageOf } from '../lint/finding.ts';
import type { Severity } from '../rules/define.ts';
import type { LineIndex } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** Where the documentation of a rule is read. */
const RULE_PAGES = 'https://github.com/cahier/cahier/blob/main/docs/rules/';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

export const toRange = (lines: LineIndex, span: Span): Range => ({
  start: lines.positionAt(span.start),
  end: lines.positionAt(span.end),
});

/** The offset of `position`; as LSP asks, a character past the end of its line means the end of that line. */
export const toOffset = (lines: LineIndex, { line, character }: Position): number =>
  Math.min(lines.startOf(line) + character, lines.endOf(line));

export const toSpan = (lines: LineIndex, range: Range): Span => ({
  start: toOffset(lines, range.start),
  end: toOffset(lines, range.end),
});

export const toDiagnostic = (finding: Finding, lines: LineIndex, locale: LanguageId): Diagnostic => ({
  range: toRange(lines, finding.at),
  severity: SEVERITIES[finding.severity],
  source: 'cahier',
  code: finding.rule,
  codeDescription: { href: `${RULE_PAGES}${finding.rule}.md` },
  message: messageOf(finding, locale),
});

/** The language of the interface for a BCP 47 tag: `fr-CA` is French, whatever is not French is English. */
export const localeOf = (tag: string | undefined): LanguageId =>
  /^fr(?![a-z])/i.test(tag ?? '') ? 'fr' : 'en';
