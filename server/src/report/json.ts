import type { Finding } from '../lint/finding.ts';
import type { FileReport, Format, RenderOptions } from './define.ts';
import { summarise } from './summary.ts';

/**
 * For programs. Lines and columns are 1-based, columns in UTF-16 units; the end is exclusive. Fields may be added;
 * `version` rises when one changes its meaning or goes.
 */
const json: Format = {
  name: 'json',
  render(report, options) {
    const files = report.files.map(file => fileEntry(file, options));
    return `${JSON.stringify({ version: 1, files, summary: summarise(report) }, null, 2)}\n`;
  },
};

export default json;

function fileEntry(file: FileReport, options: RenderOptions) {
  const { kind, profile, language, suppressed } = file;
  const findings = file.findings.map(finding => findingEntry(file, finding, options));
  return { file: file.file, kind, profile, language, findings, suppressed };
}

function findingEntry({ lines }: FileReport, finding: Finding, { locale }: RenderOptions) {
  const start = lines.positionAt(finding.at.start);
  const end = lines.positionAt(finding.at.end);
  return {
    rule: finding.rule,
    severity: finding.severity,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    message: finding.message[locale],
    advice: finding.advice[locale],
    untestable: finding.untestable,
    fixable: finding.fixes.some(fix => fix.safe),
  };
}
