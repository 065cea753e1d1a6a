import { MOST_SPECIFIC_FIRST } from '../rules/order.ts';
import type { Finding } from './finding.ts';

/** More than this on one sentence is a scolding, not a help: the rest shows once these are mended. */
export const SHOWN_ON_ONE_STATEMENT = 2;

/** Leaves each statement its most telling findings, `most` at the utmost. */
export function mostTelling(findings: readonly Finding[], most: number): Finding[] {
  const byStatement = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.statement === null) continue;
    byStatement.set(finding.statement, [...(byStatement.get(finding.statement) ?? []), finding]);
  }
  const left = new Set([...byStatement.values()].flatMap(own => own.sort(byRank).slice(most)));
  return findings.filter(finding => !left.has(finding));
}

const rankOf = ({ rule }: Finding): number => {
  const rank = MOST_SPECIFIC_FIRST.indexOf(rule);
  return rank < 0 ? MOST_SPECIFIC_FIRST.length : rank;
};

const byRank = (a: Finding, b: Finding): number => rankOf(a) - rankOf(b) || a.at.start - b.at.start;
