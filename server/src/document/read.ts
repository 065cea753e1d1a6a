import { detectDocumentLanguage } from '../language/detect.ts';
import type { LanguageId, Text } from '../language/language.ts';
import type { ChunkCache } from '../markdown/chunks.ts';
import { findFrontMatter } from '../markdown/front-matter.ts';
import { readMarkdown } from '../markdown/read.ts';
import { LineIndex } from '../text/lines.ts';
import { weigh } from './evidence.ts';
import { readFrontMatter } from './front-matter.ts';
import { readKind } from './kind.ts';
import {
  type Document,
  type FrontMatter,
  KINDS,
  type Kind,
  PROFILES,
  type Profile,
  type Section,
} from './model.ts';
import { readOutline } from './outline.ts';

/** What the reader is told instead of finding it out; `null` where it decides. */
export interface Given {
  readonly kind: Kind | null;
  readonly profile: Profile | null;
  readonly language: LanguageId | null;
}

/**
 * Reads any text as a document; never throws. Front matter prevails over `given`, which prevails over what the text
 * shows. A document of kind `other` is not parsed: nothing will be asked of it.
 */
export function readDocument(text: string, given: Given, cache?: ChunkCache): Document {
  const lines = new LineIndex(text);
  const frontMatter = readFrontMatter(findFrontMatter(text, text.startsWith('\ufeff') ? 1 : 0));
  const decided = decideKind(text, frontMatter, given);
  const language =
    oneOf(['en', 'fr'] as const, frontMatter?.cahier.language) ??
    given.language ??
    detectDocumentLanguage(text);
  const facts = { text, lines, language, frontMatter, ...decided };
  if (decided.kind === 'other') {
    return { ...facts, root: emptyRoot(language), sections: [], statements: [], tables: [], comments: [] };
  }
  const outline = readOutline(text, readMarkdown(text, cache).chunks, language);
  const weighed = weigh(outline.statements, decided.kind);
  for (const [index, statement] of outline.statements.entries()) Object.assign(statement, weighed[index]);
  return { ...facts, ...outline };
}

function decideKind(
  text: string,
  frontMatter: FrontMatter | null,
  given: Given,
): Pick<Document, 'kind' | 'profile' | 'kindReason'> {
  const read = readKind(text);
  const decide = (kind: Kind, profile: Profile | null, kindReason: Text) => ({
    kind,
    profile: profile ?? (kind === read.kind ? read.profile : 'generic'),
    kindReason,
  });
  const declared = oneOf(KINDS, frontMatter?.cahier.kind);
  const profile = oneOf(PROFILES, frontMatter?.cahier.profile) ?? given.profile;
  if (declared) return decide(declared, profile, { en: 'front matter', fr: 'en-tête du document' });
  if (given.kind) return decide(given.kind, profile, { en: 'configuration', fr: 'configuration' });
  return decide(read.kind, profile, read.reason);
}

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | null =>
  values.find(candidate => candidate === value) ?? null;

const emptyRoot = (language: LanguageId): Section => ({
  title: null,
  number: null,
  form: 'root',
  level: 0,
  span: { start: 0, end: 0 },
  parent: null,
  children: [],
  statements: [],
  language,
});
