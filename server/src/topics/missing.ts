import type { Document, Section } from '../document/model.ts';
import { defineRule, type Fix, type Rule, type Severity } from '../rules/define.ts';
import type { Span } from '../text/span.ts';
import type { Topic } from './define.ts';
import { depthOf, titleLine } from './heading-style.ts';
import { placeFor } from './order.ts';
import { nearestTo, presenceOf } from './presence.ts';
import { snippet } from './snippets.ts';

/** The rule `missing-<topic>`: its page, its fix and its tests all come from the topic file. */
export function missingTopic(topic: Topic): Rule {
  return defineRule({
    id: `missing-${topic.id}`,
    family: 'completeness',
    severity: 'warning',
    title: { en: `Missing: ${topic.name.en}`, fr: `Absence\u202f: ${topic.name.fr}` },
    why: topic.why,
    advice: topic.advice,
    message: {
      absent: topic.message,
      hollow: {
        en: 'the section “{title}” is there but says nothing: {what}',
        fr: 'la section «\u202f{title}\u202f» existe mais ne dit rien\u202f: {what}',
      },
      near: {
        en: '{what}; the nearest heading is “{title}”, line {line}',
        fr: '{what}\u202f; le titre le plus proche est «\u202f{title}\u202f», ligne {line}',
      },
    },
    examples: topic.examples,
    *check(document) {
      const severity = expectation(topic, document);
      if (severity === null) return;
      const { present, hollow } = presenceOf(document, topic);
      if (present) return;
      const near = hollow ?? nearestTo(document, topic);
      const line = near ? document.lines.lineAt(near.title!.span().start) + 1 : 0;
      yield {
        at: hollow?.title?.span() ?? titleOf(document),
        data: { what: topic.message, title: near?.title?.value ?? '', line: String(line) },
        severity,
        suggest: () => insertion(topic, document, hollow),
        message: hollow ? 'hollow' : near ? 'near' : 'absent',
      };
    },
  });
}

/** How strongly a document of this profile, else of this kind, is expected to treat the topic; `null` for not at all. */
function expectation(topic: Topic, document: Document): Severity | null {
  const of = (name: string) => topic.expectedIn.find(([where]) => where === name)?.[1];
  const found = of(document.profile) ?? of(document.kind);
  return found === undefined || found === 'off' ? null : found;
}

/** Where a finding on the document as a whole is shown: its first title, else its first line. */
function titleOf(document: Document): Span {
  const [first] = document.sections;
  if (first?.title && first.level === 1) return first.title.span();
  const start = document.frontMatter?.span.end ?? 0;
  const line = document.lines.lineAt(start);
  const from = document.text.slice(start).search(/\S/);
  return from < 0
    ? { start: 0, end: 0 }
    : { start: start + from, end: document.lines.endOf(Math.max(line, document.lines.lineAt(start + from))) };
}

function insertion(topic: Topic, document: Document, hollow: Section | null): Fix[] {
  const body = snippet(topic.id, document.language);
  if (body === null) return [];
  const [heading, ...content] = body.split('\n');
  if (hollow) {
    const at = document.lines.endOf(document.lines.lineAt(hollow.title!.span().end));
    const text = `\n\n${content.join('\n').trim()}\n`;
    return [
      {
        title: { en: 'Fill the section in', fr: 'Remplir la section' },
        safe: false,
        edits: [{ at: { start: at, end: at }, text, snippet: true }],
      },
    ];
  }
  const place = placeFor(topic.id, document);
  const { at } = place;
  const before = document.text.slice(0, at);
  const lead = before === '' || /\n[ \t]*\r?\n$/.test(before) ? '' : /\n$/.test(before) ? '\n' : '\n\n';
  const after = document.text.slice(at);
  const follow = after.trim() !== '' ? '\n\n' : after === '' ? '\n' : '';
  const deeper = '#'.repeat(depthOf(document, place) - 1);
  const inner = content.map(line => line.replace(/^#(?=#)/, deeper));
  const line = titleLine(heading!.replace(/^#+ /, ''), document, place);
  const text = `${lead}${line}\n${inner.join('\n')}${follow}`;
  const title = {
    en: `Insert a section: ${topic.name.en}`,
    fr: `Insérer une section\u202f: ${topic.name.fr}`,
  };
  return [{ title, safe: false, edits: [{ at: { start: at, end: at }, text, snippet: true }] }];
}
