import type { LanguageId, Text } from '../language/language.ts';
import type { Report } from './define.ts';
import { count, severityNames } from './names.ts';

export interface Summary {
  readonly files: number;
  readonly filesWithFindings: number;
  /** Files on which Cahier stays silent: neither specification nor contract. */
  readonly notJudged: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings that `cahier fix` mends. */
  readonly fixable: number;
  readonly suppressed: number;
}

export function summarise({ files }: Report): Summary {
  const findings = files.flatMap(file => file.findings);
  const of = (severity: string) => findings.filter(finding => finding.severity === severity).length;
  return {
    files: files.length,
    filesWithFindings: files.filter(file => file.findings.length > 0).length,
    notJudged: files.filter(file => file.kind === 'other').length,
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    fixable: findings.filter(finding => finding.fixes.some(fix => fix.safe)).length,
    suppressed: files.reduce((sum, file) => sum + file.suppressed, 0),
  };
}

const PROBLEM = { en: 'problem', fr: 'problème' } satisfies Text;
const FILE = { en: 'file', fr: 'fichier' } satisfies Text;

/** One sentence: how many problems of which severity, where, and how many mend themselves. */
export function headline(summary: Summary, locale: LanguageId): string {
  const { files, filesWithFindings, errors, warnings, infos, fixable } = summary;
  const total = errors + warnings + infos;
  const checked = count(files, FILE, locale);
  if (files === 0) return locale === 'fr' ? 'Aucun fichier à examiner' : 'No file to check';
  if (total === 0) return locale === 'fr' ? `Aucun problème dans ${checked}` : `No problems in ${checked}`;
  const parts = (
    [
      [errors, 'error'],
      [warnings, 'warning'],
      [infos, 'info'],
    ] as const
  )
    .filter(([n]) => n > 0)
    .map(([n, severity]) => count(n, severityNames[severity], locale))
    .join(', ');
  const head = `${count(total, PROBLEM, locale)} (${parts})`;
  if (locale === 'fr') {
    const where =
      files === filesWithFindings ? checked : `${count(filesWithFindings, FILE, locale)} sur ${files}`;
    const fix =
      fixable === 0
        ? ''
        : `\u202f; ${fixable} ${fixable > 1 ? 'peuvent être corrigés' : 'peut être corrigé'} par «\u202fcahier fix\u202f»`;
    return `${head} dans ${where}${fix}`;
  }
  const where = files === filesWithFindings ? checked : `${filesWithFindings} of ${checked}`;
  return `${head} in ${where}${fixable === 0 ? '' : `; ${fixable} can be fixed with \`cahier fix\``}`;
}

/** What the headline leaves out and the reader should know, one sentence each. */
export function asides({ notJudged, suppressed }: Summary, locale: LanguageId): string[] {
  const out: string[] = [];
  const isFrench = locale === 'fr';
  if (notJudged > 0) {
    const files = count(notJudged, FILE, locale);
    out.push(
      isFrench
        ? `${files} ni spécification ni contrat\u202f: Cahier n’y cherche rien`
        : `${files} ${notJudged === 1 ? 'is' : 'are'} neither specification nor contract: nothing was looked for there`,
    );
  }
  if (suppressed > 0) {
    out.push(
      isFrench
        ? `${count(suppressed, PROBLEM, locale)} neutralisé${suppressed > 1 ? 's' : ''} par des commentaires`
        : `${count(suppressed, PROBLEM, locale)} suppressed by comments`,
    );
  }
  return out;
}
