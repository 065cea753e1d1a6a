import type { Finding } from '../lint/finding.ts';
import { columnsOf, harmless, wrap } from './cells.ts';
import type { FileReport, Format, RenderOptions } from './define.ts';
import { excerpt } from './excerpt.ts';
import { kindNames, languageNames, severityNames } from './names.ts';
import { asides, headline, summarise } from './summary.ts';

/** For people at a terminal. */
const pretty: Format = {
  name: 'pretty',
  render(report, options) {
    const files = report.files.filter(file => file.findings.length > 0);
    const summary = summarise(report);
    const worst =
      summary.errors > 0 ? 'error' : summary.warnings > 0 ? 'warning' : summary.infos > 0 ? 'info' : 'good';
    const closing = [
      ...wrap(headline(summary, options.locale), options.width).map(line => options.paint(worst, line)),
      ...asides(summary, options.locale)
        .flatMap(aside => wrap(aside, options.width))
        .map(line => options.paint('dim', line)),
    ];
    return `${[...files.map(file => renderFile(file, options)), closing.join('\n')].join('\n\n')}\n`;
  },
};

export default pretty;

function renderFile(file: FileReport, options: RenderOptions): string {
  const { locale, paint, width } = options;
  const name = harmless(file.file);
  const nature = `${kindNames[file.kind][locale]}, ${languageNames[file.language][locale]}`;
  const gap = columnsOf(name) + 2 + columnsOf(nature) > width ? '\n' : '  ';
  const blocks = [...file.findings]
    .sort((a, b) => Number(isAboutDocument(b)) - Number(isAboutDocument(a)))
    .map(finding => renderFinding(file, finding, options));
  return [paint('file', name) + gap + paint('dim', nature), ...blocks].join('\n\n');
}

/** Something missing has no place of its own: no source line could show it. */
const isAboutDocument = (finding: Finding): boolean => finding.rule.startsWith('missing-');

const INDENT = '  ';
const DEEPER = '    ';

function renderFinding(file: FileReport, finding: Finding, options: RenderOptions): string {
  const lines = heading(file, finding, options);
  if (!isAboutDocument(finding)) lines.push(...source(file, finding, options));
  const advice = wrap(harmless(finding.advice[options.locale]), options.width - DEEPER.length - 2);
  lines.push(...advice.map((line, n) => DEEPER + options.paint('dim', `${n === 0 ? '→' : ' '} ${line}`)));
  return lines.join('\n');
}

/** `12:9  warning  “fast” has no measure here  vague-term`, over several lines where it is long. */
function heading(file: FileReport, finding: Finding, { locale, width, paint }: RenderOptions): string[] {
  const { line, character } = file.lines.positionAt(finding.at.start);
  const place = isAboutDocument(finding) ? '' : `${line + 1}:${character + 1}  `;
  const severity = severityNames[finding.severity][locale];
  const lead = `${INDENT}${place}${severity}  `;
  const message = harmless(finding.message[locale]);
  const [first, ...more] = wrap(message, width - lead.length);
  const rest = more.length === 0 ? [] : wrap(more.join(' '), width - DEEPER.length);
  const out = [
    INDENT + paint('dim', place) + paint(finding.severity, severity) + INDENT + paint('strong', first!),
    ...rest.map(text => DEEPER + paint('strong', text)),
  ];
  const used =
    rest.length === 0 ? columnsOf(lead) + columnsOf(first!) : DEEPER.length + columnsOf(rest.at(-1)!);
  const rule = paint('dim', finding.rule);
  if (used + 2 + finding.rule.length <= width) out[out.length - 1] += INDENT + rule;
  else out.push(DEEPER + rule);
  return out;
}

const BAR = '│ ';

function source(file: FileReport, finding: Finding, { width, paint }: RenderOptions): string[] {
  const { line, marker } = excerpt(file.text, file.lines, finding.at, width - DEEPER.length - BAR.length);
  const bar = DEEPER + paint('dim', BAR);
  return [bar + line, bar + paint(finding.severity, marker)].map(text => text.trimEnd());
}
