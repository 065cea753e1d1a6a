import { topics } from '../generated/topics.ts';
import type { Text } from '../language/language.ts';
import { clip, columnsOf, harmless } from './cells.ts';
import type { RenderOptions } from './define.ts';
import type { InspectedStatement, Inspection } from './inspection.ts';
import { count, kindNames, languageNames } from './names.ts';

/** What Cahier read, for people at a terminal. */
export const renderInspectionText = (documents: readonly Inspection[], options: RenderOptions): string =>
  documents.map(document => `${renderDocument(document, options)}\n`).join('\n');

const TEXTS = {
  topics: { en: 'Topics', fr: 'Sujets' },
  statement: { en: 'statement', fr: 'énoncé' },
  requirement: { en: 'requirement', fr: 'exigence' },
  untestable: { en: 'untestable', fr: 'invérifiable' },
  line: { en: 'line', fr: 'ligne' },
} satisfies Record<string, Text>;

function renderDocument(inspected: Inspection, options: RenderOptions): string {
  const { locale, paint, width } = options;
  const nature = `${kindNames[inspected.kind][locale]} (${inspected.profile}), ${languageNames[inspected.language][locale]}`;
  return [
    paint('file', harmless(inspected.file)),
    `  ${nature}`,
    `  ${paint('dim', clip(inspected.reason[locale], width - 2))}`,
    ...(inspected.kind === 'other'
      ? []
      : ['', ...topicLines(inspected, options), '', ...statementLines(inspected, options)]),
  ].join('\n');
}

function topicLines({ topics: found }: Inspection, { locale, paint }: RenderOptions): string[] {
  const widest = Math.max(0, ...topics.map(topic => columnsOf(topic.name[locale])));
  const lines = topics.map(({ id, name }) => {
    const { present, line } = found[id];
    const label = name[locale] + ' '.repeat(widest - columnsOf(name[locale]));
    const place = line === null ? '' : paint('dim', `  ${TEXTS.line[locale]} ${line}`);
    return `    ${present ? paint('good', '✓') : paint('error', '✗')} ${label}${place}`.trimEnd();
  });
  return [`  ${paint('strong', TEXTS.topics[locale])}`, ...lines];
}

function statementLines({ statements }: Inspection, options: RenderOptions): string[] {
  const { locale, paint } = options;
  const requirements = statements.filter(statement => statement.requirement);
  const untestable = requirements.filter(statement => statement.testable === false).length;
  const title = [
    count(statements.length, TEXTS.statement, locale),
    count(requirements.length, TEXTS.requirement, locale),
    count(untestable, TEXTS.untestable, locale).replace(locale === 'en' ? /s$/ : /$^/, ''),
  ].join(', ');
  const lineColumn = String(statements.at(-1)?.line ?? 0).length;
  const idColumn = Math.max(0, ...statements.map(statement => columnsOf(statement.id ?? '')));
  return [
    `  ${paint('strong', title)}`,
    ...statements.flatMap(statement => statementLine(statement, lineColumn, Math.min(idColumn, 12), options)),
  ];
}

function statementLine(
  statement: InspectedStatement,
  lineColumn: number,
  idColumn: number,
  options: RenderOptions,
): string[] {
  const { paint, width } = options;
  const verdict = { true: paint('good', '✓'), false: paint('error', '✗'), null: paint('dim', '·') }[
    `${statement.testable}`
  ];
  const line = String(statement.line).padStart(lineColumn);
  const id = clip(statement.id ?? '', 12);
  const column = idColumn === 0 ? '' : `${id}${' '.repeat(idColumn - columnsOf(id))}  `;
  const indent = 4 + lineColumn + 2 + 2 + (idColumn === 0 ? 0 : idColumn + 2);
  const text = clip(harmless(withoutId(statement)), width - indent);
  const defects = statement.defects.map(({ kind, words }) => `${kind}: ${harmless(words)}`).join('; ');
  return [
    `    ${paint('dim', line)}  ${verdict} ${column}${statement.requirement ? text : paint('dim', text)}`,
    ...(defects === '' ? [] : [' '.repeat(indent) + paint('warning', clip(defects, width - indent))]),
  ];
}

/** The identifier has its own column. */
const withoutId = ({ id, text }: InspectedStatement): string =>
  id !== null && text.startsWith(id) ? text.slice(id.length).replace(/^[\s:.)|–—-]+/, '') : text;
