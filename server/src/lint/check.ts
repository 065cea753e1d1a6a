import type { Document } from '../document/model.ts';
import { readDocument } from '../document/read.ts';
import type { Text } from '../language/language.ts';
import type { ChunkCache } from '../markdown/chunks.ts';
import type { Observation, Rule, RuleContext, Severity } from '../rules/define.ts';
import { fold } from '../text/fold.ts';
import { catalog } from './catalog.ts';
import type { Finding } from './finding.ts';
import { fillMessage } from './message.ts';
import { mostTelling, SHOWN_ON_ONE_STATEMENT } from './most-telling.ts';
import type { Settings } from './settings.ts';
import { suppress } from './suppress.ts';

export interface CheckOptions {
  /** Today as `YYYY-MM-DD`. */
  readonly today: string;
  /** Keeps the sections read last time, for a document that is checked again and again. */
  readonly cache?: ChunkCache;
  /** `safe` leaves out suggestions that take long to work out; a report on the terminal shows none. */
  readonly fixes?: 'all' | 'safe';
  /** How many findings one statement may carry, the most telling first; 2 when left out. */
  readonly perStatement?: number;
}

export interface Checked {
  readonly document: Document;
  /** In document order; those that a comment suppresses are left out. */
  readonly findings: readonly Finding[];
  /** How many findings comments suppressed. */
  readonly suppressed: number;
}

/** Reads and judges one document. Never throws: a rule that does becomes a finding that names it. */
export function check(text: string, settings: Settings, options: CheckOptions): Checked {
  const document = readDocument(text, settings, options.cache);
  if (document.kind === 'other') return { document, findings: [], suppressed: 0 };
  const accepted = new Set(settings.accept.map(fold));
  const found: Finding[] = [];
  for (const rule of catalog) {
    const set = settings.rules[rule.id];
    if ((set ?? rule.severity) === 'off') continue;
    for (const observation of observe(rule, document, { today: options.today })) {
      if (accepted.has(fold(text.slice(observation.at.start, observation.at.end)))) continue;
      const severity = (set ?? observation.severity ?? rule.severity) as Severity;
      found.push(finding(rule, severity, observation, options.fixes !== 'safe'));
    }
  }
  const { kept, suppressed } = suppress(document, found, settings, id =>
    catalog.some(rule => rule.id === id),
  );
  const shown = mostTelling(kept, options.perStatement ?? SHOWN_ON_ONE_STATEMENT);
  return { document, findings: shown.sort(inDocumentOrder), suppressed };
}

const inDocumentOrder = (a: Finding, b: Finding): number =>
  a.at.start - b.at.start || a.at.end - b.at.end || (a.rule < b.rule ? -1 : 1);

function observe(rule: Rule, document: Document, context: RuleContext): Observation[] {
  try {
    return [...rule.check(document, context)];
  } catch (error) {
    return [{ at: { start: 0, end: 0 }, message: FAILED, data: { error: String(error) } }];
  }
}

/** The message key of a rule that threw; no rule uses it. */
const FAILED = '\0failed';

const failed: Text = {
  en: 'the rule itself failed on this document ({error}); please report it',
  fr: 'la règle elle-même a échoué sur ce document ({error})\u202f; merci de le signaler',
};

function finding(rule: Rule, severity: Severity, observation: Observation, suggestions: boolean): Finding {
  const message = observation.message === FAILED ? failed : messageFor(rule, observation);
  return {
    rule: rule.id,
    severity,
    at: observation.at,
    message: fillMessage(message, observation.data),
    advice: observation.advice ?? rule.advice,
    fixes: [...(observation.fixes ?? []), ...(suggestions ? (observation.suggest?.() ?? []) : [])],
    statement: observation.statement?.index ?? null,
    untestable: observation.untestable ?? false,
  };
}

function messageFor(rule: Rule, observation: Observation): Text {
  if (observation.message === undefined) return rule.message as Text;
  const message = (rule.message as Readonly<Record<string, Text>>)[observation.message];
  return message ?? { en: observation.message, fr: observation.message };
}
