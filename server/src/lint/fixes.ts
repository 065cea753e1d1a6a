import type { Edit } from '../rules/define.ts';
import { withoutTabStops } from '../text/snippets.ts';
import { type CheckOptions, check } from './check.ts';
import type { Finding } from './finding.ts';
import type { Settings } from './settings.ts';

/** Applies edits that do not overlap; of two that do, the first wins. Snippet edits are written without tab stops. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)) {
    if (edit.at.start < at) continue;
    out += text.slice(at, edit.at.start) + (edit.snippet ? withoutTabStops(edit.text) : edit.text);
    at = edit.at.end;
  }
  return out + text.slice(at);
}

/** The edits of the safe fixes, each fix whole or not at all: one that overlaps an earlier one waits for the next pass. */
export function safeEdits(findings: readonly Finding[]): Edit[] {
  const taken: Edit[] = [];
  for (const { fixes } of findings) {
    const edits = fixes.find(fix => fix.safe)?.edits ?? [];
    if (!edits.some(edit => taken.some(other => clash(edit, other)))) taken.push(...edits);
  }
  return taken;
}

/** Two edits clash when they touch the same text, or insert at the same place. */
const clash = ({ at: a }: Edit, { at: b }: Edit): boolean =>
  (a.start < b.end && b.start < a.end) || a.start === b.start;

/** Applies safe fixes until none is left: one may uncover another. */
export function fixText(
  text: string,
  settings: Settings,
  options: CheckOptions,
): { text: string; applied: number } {
  let applied = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    const edits = safeEdits(check(text, settings, { ...options, fixes: 'safe' }).findings);
    const fixed = applyEdits(text, edits);
    if (fixed === text) break;
    text = fixed;
    applied += edits.length;
  }
  return { text, applied };
}

/** Enough for fixes that uncover each other, and a bound for a pair that would undo each other. */
const PASSES = 10;
