import type { Kind, Profile, Statement } from '../document/model.ts';
import type { LanguageId, Text } from '../language/language.ts';
import { findRule } from '../lint/catalog.ts';
import type { Checked } from '../lint/check.ts';
import type { Finding } from '../lint/finding.ts';
import type { DefectKind } from '../rules/define.ts';
import { TOPIC_IDS, type TopicId } from '../topics/define.ts';
import { findTopics, type Presence } from '../topics/presence.ts';

/** What Cahier read in one file, as plain data; lines are 1-based. */
export interface Inspection {
  readonly file: string;
  readonly kind: Kind;
  readonly profile: Profile;
  /** What decided the kind. */
  readonly reason: Text;
  readonly language: LanguageId;
  readonly topics: Readonly<Record<TopicId, { readonly present: boolean; readonly line: number | null }>>;
  readonly statements: readonly InspectedStatement[];
}

export interface InspectedStatement {
  readonly line: number;
  readonly id: string | null;
  readonly text: string;
  readonly requirement: boolean;
  /** `null` when it is no requirement. */
  readonly testable: boolean | null;
  readonly defects: ReadonlyArray<{
    readonly kind: DefectKind;
    readonly words: string;
    readonly rule: string;
  }>;
}

const NONE: ReadonlyMap<TopicId, Presence> = new Map();

export function inspectionOf(file: string, checked: Checked): Inspection {
  const { document } = checked;
  const lineOf = (offset: number) => document.lines.lineAt(offset) + 1;
  const presences = document.kind === 'other' ? NONE : findTopics(document);
  const topics = TOPIC_IDS.map(id => {
    const presence = presences.get(id);
    const isPresent = presence?.present ?? false;
    return [id, { present: isPresent, line: isPresent && presence?.at ? lineOf(presence.at.start) : null }];
  });
  const byStatement = new Map<number | null, Finding[]>();
  for (const finding of checked.findings) {
    byStatement.set(finding.statement, [...(byStatement.get(finding.statement) ?? []), finding]);
  }
  return {
    file,
    kind: document.kind,
    profile: document.profile,
    reason: document.kindReason,
    language: document.language,
    topics: Object.fromEntries(topics),
    // A title is listed where it demands something; otherwise the statements below it speak for themselves.
    statements: document.statements
      .filter(({ form, requirement }) => form !== 'title' || requirement)
      .map(statement => inspectStatement(statement, byStatement.get(statement.index) ?? [], checked)),
  };
}

function inspectStatement(
  statement: Statement,
  findings: readonly Finding[],
  { document }: Checked,
): InspectedStatement {
  // In a document of no interest nothing is demanded of anybody.
  const isRequirement = statement.requirement && document.kind !== 'other';
  const defects = findings.flatMap(finding => {
    const kind = findRule(finding.rule)?.defect;
    const words = document.text.slice(finding.at.start, finding.at.end).replace(/\s+/g, ' ');
    return kind ? [{ kind, words, rule: finding.rule }] : [];
  });
  return {
    line: document.lines.lineAt(statement.span.start) + 1,
    id: statement.id?.value ?? null,
    text: statement.text.value,
    requirement: isRequirement,
    testable: isRequirement ? !findings.some(finding => finding.untestable) : null,
    defects,
  };
}
