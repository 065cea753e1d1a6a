import type { LanguageId, Text } from '../language/language.ts';
import type { Span } from '../text/span.ts';
import type { Fix } from './define.ts';

/** A suggestion to put `wordings`, a snippet in the language of the statement, in the place of the words at `at`. */
export const rewording = (
  title: Text,
  at: Span,
  wordings: Readonly<Record<LanguageId, string>>,
  language: LanguageId,
): Fix => ({ title, safe: false, edits: [{ at, text: wordings[language], snippet: true }] });
