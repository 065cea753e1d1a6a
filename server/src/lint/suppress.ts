import type { Document } from '../document/model.ts';
import type { Text } from '../language/language.ts';
import type { Comment } from '../markdown/blocks.ts';
import { defineRule, type Fix, type Rule } from '../rules/define.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import { fillMessage } from './message.ts';
import type { Settings } from './settings.ts';

/** A comment such as `<!-- cahier-disable-next-line vague-term -- agreed with the buyer -->`. */
interface Suppression {
  readonly comment: Comment;
  /** Where findings are suppressed. */
  readonly over: Span;
  /** Rule ids; empty for all. */
  readonly rules: readonly string[];
  readonly reason: string;
}

const DIRECTIVE =
  /^\s*cahier-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])([\s\S]*)$/;

const unusedMessages = {
  unused: { en: 'nothing to suppress here: {rules}', fr: 'rien à neutraliser ici\u202f: {rules}' },
  unknown: { en: 'no rule is called “{rules}”', fr: 'aucune règle ne s’appelle «\u202f{rules}\u202f»' },
} satisfies Record<string, Text>;

const unexplainedMessage: Text = {
  en: 'this suppression gives no reason',
  fr: 'cette suppression ne donne pas de motif',
};

export const unusedSuppression = defineRule({
  id: 'unused-suppression',
  family: 'suppression',
  severity: 'warning',
  title: { en: 'Unused suppression', fr: 'Suppression inutile' },
  why: {
    en: 'A comment that no longer suppresses anything will one day hide a new gap.',
    fr: 'Un commentaire qui ne neutralise plus rien masquera un jour une nouvelle lacune.',
  },
  advice: { en: 'Remove the comment.', fr: 'Supprimez le commentaire.' },
  message: unusedMessages,
  examples: {
    en: [
      {
        bad: '- The site shall answer within 2 s. «<!-- cahier-disable-line vague-term -- agreed -->»',
        good: '- The site shall answer within 2 s.',
      },
    ],
    fr: [
      {
        bad: '- Le site doit répondre en moins de 2 s. «<!-- cahier-disable-line vague-term -- convenu -->»',
        good: '- Le site doit répondre en moins de 2 s.',
      },
    ],
  },
  check: () => [],
});

export const unexplainedSuppression = defineRule({
  id: 'unexplained-suppression',
  family: 'suppression',
  severity: 'info',
  title: { en: 'Suppression without a reason', fr: 'Suppression sans motif' },
  why: {
    en: 'The next reader cannot tell a considered exception from a shortcut.',
    fr: 'Le prochain lecteur ne peut pas distinguer une exception réfléchie d’une facilité.',
  },
  advice: { en: 'Add the reason after “--”.', fr: 'Ajoutez le motif après «\u202f--\u202f».' },
  message: unexplainedMessage,
  examples: {
    en: [
      {
        bad: '- The site shall be fast. «<!-- cahier-disable-line vague-term -->»',
        good: '- The site shall be fast. <!-- cahier-disable-line vague-term -- figure set in lot 2 -->',
      },
    ],
    fr: [
      {
        bad: '- Le site doit être rapide. «<!-- cahier-disable-line vague-term -->»',
        good: '- Le site doit être rapide. <!-- cahier-disable-line vague-term -- chiffré au lot 2 -->',
      },
    ],
  },
  check: () => [],
});

/** The rules about suppressions: the engine answers for them, since only it knows what a comment suppressed. */
export const suppressionRules: readonly Rule[] = [unusedSuppression, unexplainedSuppression];

/** Takes out the findings that comments suppress, and adds those about the comments themselves. */
export function suppress(
  document: Document,
  findings: readonly Finding[],
  settings: Settings,
  isRule: (id: string) => boolean,
): { kept: Finding[]; suppressed: number } {
  const suppressions = readSuppressions(document);
  const used = new Set<Suppression>();
  const kept = findings.filter(finding => {
    const by = suppressions.find(
      s =>
        s.over.start <= finding.at.start &&
        finding.at.start <= s.over.end &&
        (s.rules.length === 0 || s.rules.includes(finding.rule)),
    );
    if (by) used.add(by);
    return !by;
  });
  const suppressed = findings.length - kept.length;
  for (const suppression of suppressions) {
    const unknown = suppression.rules.filter(id => !isRule(id));
    if (unknown.length > 0)
      kept.push(
        ...about(unusedSuppression, unusedMessages.unknown, document, suppression, unknown, settings),
      );
    else if (!used.has(suppression))
      kept.push(
        ...about(
          unusedSuppression,
          unusedMessages.unused,
          document,
          suppression,
          suppression.rules,
          settings,
        ),
      );
    else if (suppression.reason === '')
      kept.push(...about(unexplainedSuppression, unexplainedMessage, document, suppression, [], settings));
  }
  return { kept, suppressed };
}

function readSuppressions(document: Document): Suppression[] {
  const { lines, text } = document;
  const found: Suppression[] = [];
  const open: Array<{ comment: Comment; rules: readonly string[]; reason: string }> = [];
  const close = (index: number, end: number) => {
    const [{ comment, rules, reason }] = open.splice(index, 1) as [(typeof open)[number]];
    found.push({ comment, rules, reason, over: { start: comment.span.start, end } });
  };
  for (const comment of document.comments) {
    const match = DIRECTIVE.exec(comment.value);
    if (!match) continue;
    const [ids, ...reasons] = match[2]!.split(/\s--(?:\s|$)/);
    const rules = ids!.split(/[\s,]+/).filter(id => id !== '');
    const reason = reasons.join(' -- ').trim();
    const line = lines.lineAt(comment.span.start);
    const next = lines.lineAt(comment.span.end) + 1;
    if (match[1] === 'disable-line')
      found.push({ comment, rules, reason, over: { start: lines.startOf(line), end: lines.endOf(line) } });
    if (match[1] === 'disable-next-line')
      found.push({ comment, rules, reason, over: { start: lines.startOf(next), end: lines.endOf(next) } });
    if (match[1] === 'disable-file')
      found.push({ comment, rules, reason, over: { start: 0, end: text.length } });
    if (match[1] === 'disable') open.push({ comment, rules, reason });
    if (match[1] === 'enable') {
      for (let i = open.length - 1; i >= 0; i--) {
        if (rules.length === 0 || open[i]!.rules.some(id => rules.includes(id))) close(i, comment.span.start);
      }
    }
  }
  while (open.length > 0) close(0, text.length);
  return found;
}

function about(
  rule: Rule,
  message: Text,
  document: Document,
  { comment }: Suppression,
  rules: readonly string[],
  settings: Settings,
): Finding[] {
  const severity = settings.rules[rule.id] ?? rule.severity;
  if (severity === 'off') return [];
  const names = rules.join(', ');
  return [
    {
      rule: rule.id,
      severity,
      at: comment.span,
      message: fillMessage(message, { rules: { en: names || 'any rule', fr: names || 'toutes les règles' } }),
      advice: rule.advice,
      fixes: [rule === unusedSuppression ? removal(document, comment) : reasonFix(comment)],
      statement: null,
      untestable: false,
    },
  ];
}

/** Takes the comment away, and its line with it where it stands alone. */
function removal({ text, lines }: Document, { span }: Comment): Fix {
  const line = lines.lineAt(span.start);
  const before = text.slice(lines.startOf(line), span.start);
  const after = text.slice(span.end, lines.endOf(lines.lineAt(span.end)));
  const alone = !/\S/.test(before + after);
  const at = alone
    ? { start: lines.startOf(line), end: lines.startOf(lines.lineAt(span.end) + 1) }
    : { start: span.start - (/\s*$/.exec(before)?.[0].length ?? 0), end: span.end };
  return {
    title: { en: 'Remove this comment', fr: 'Supprimer ce commentaire' },
    safe: true,
    edits: [{ at, text: '' }],
  };
}

/** Writes the comment anew, as it may end in an empty reason, or not be closed. */
function reasonFix({ span, value }: Comment): Fix {
  const body = value.trim();
  const directive = (body.endsWith('--') ? body.slice(0, -2).trimEnd() : body).replace(/[\\$}]/g, '\\$&');
  return {
    title: { en: 'Give the reason', fr: 'Donner le motif' },
    safe: false,
    edits: [{ at: span, text: `<!-- ${directive} -- \${1:reason} -->`, snippet: true }],
  };
}

/** Ways to keep a finding from being reported: at its line, or in the whole file; a reason is asked for. */
export function suppressionFixes(document: Document, finding: Finding): Fix[] {
  const comment = (directive: string) => `<!-- cahier-${directive} ${finding.rule} -- \${1:reason} -->`;
  const line = document.lines.lineAt(finding.at.start);
  const lineEnd = document.lines.endOf(line);
  const source = document.text.slice(document.lines.startOf(line), lineEnd);
  // A comment after the last bar of a table row would be a cell of its own.
  const lastBar = /\|\s*$/.exec(source);
  const at = lastBar ? document.lines.startOf(line) + lastBar.index : lineEnd;
  const front = document.frontMatter?.span.end;
  const atLine: Fix = {
    title: { en: `Disable ${finding.rule} for this line`, fr: `Désactiver ${finding.rule} pour cette ligne` },
    safe: false,
    edits: [
      {
        at: { start: at, end: at },
        text: `${lastBar ? '' : ' '}${comment('disable-line')}${lastBar ? ' ' : ''}`,
        snippet: true,
      },
    ],
  };
  const inFile: Fix = {
    title: { en: `Disable ${finding.rule} in this file`, fr: `Désactiver ${finding.rule} dans ce fichier` },
    safe: false,
    edits: [
      front === undefined
        ? { at: { start: 0, end: 0 }, text: `${comment('disable-file')}\n\n`, snippet: true }
        : { at: { start: front, end: front }, text: `\n\n${comment('disable-file')}`, snippet: true },
    ],
  };
  return finding.at.end > 0 ? [atLine, inFile] : [inFile];
}
