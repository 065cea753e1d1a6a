import type { LanguageId } from '../../server/src/language/language.ts';

/** A text that makes a pattern backtrack or a loop start over, as a function of its length in UTF-16 units. */
interface Adversary {
  readonly name: string;
  readonly language: LanguageId;
  readonly length: number;
  write(length: number): string;
}

/** `piece` over and over, to about `length` units. */
const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/** One requirement of 200 KB that consists of `piece`. */
const requirement = (name: string, piece: string, end = ''): Adversary => ({
  name,
  language: 'en',
  length: 200_000,
  write: length => `# Specification\n\n## Requirements\n\n- The site shall be ${fill(piece, length)}${end}\n`,
});

const exigence = (name: string, piece: string): Adversary => ({
  name,
  language: 'fr',
  length: 200_000,
  write: length => `# Cahier des charges\n\n## Exigences\n\n- Le site doit être ${fill(piece, length)}\n`,
});

/** Blocks by the thousand, whose parsing alone takes most of the time: so less of them. */
const blocks = (
  name: string,
  piece: string,
  start = '# Specification\n\n## Requirements\n\n',
): Adversary => ({
  name,
  language: 'en',
  length: 60_000,
  write: length => start + fill(piece, length),
});

const TABLE = '# Specification\n\n| ID | Requirement | Criterion |\n| -- | -- | -- |\n';

export const ADVERSARIAL: readonly Adversary[] = [
  requirement('one giant word', 'a'),
  requirement('one giant accented word', 'é'),
  requirement('one giant number', '1'),
  requirement('numbers and points', '1.'),
  requirement('numbers and blanks', '1 '),
  requirement('the same word again and again', 'system '),
  requirement('a vague word again and again', 'fast '),
  requirement('escapes and comparisons', 'as soon as possible better than '),
  requirement('the beginnings of phrases', 'in order to at least as defined in the '),
  exigence('vague words in French', 'rapide, convivial et adapté '),
  exigence('the beginnings of French phrases', "dans la mesure du à l'aide de tel que "),
  exigence('open lists in French', 'etc. notamment '),
  requirement('full stops', '.'),
  requirement('ellipses', '… '),
  requirement('commas and semicolons', ',;'),
  requirement('question marks', ' ? a'),
  requirement('exclamation marks', '!'),
  requirement('underscores', '_'),
  requirement('words joined by underscores', 'a_'),
  requirement('words with ellipses', 'a… '),
  requirement('blanks in the middle of a line', ' ', 'b'),
  requirement('blanks after colons', 'a:  '),
  requirement('quotation marks', '"'),
  exigence('French quotation marks', '« '),
  exigence('apostrophes', 'l’'),
  requirement('hyphens', 'a-'),
  requirement('pipes', '|'),
  requirement('opening brackets', '['),
  requirement('opening parentheses', '(a '),
  requirement('fields left open', '[a] {{b}} <c d> '),
  requirement('fields never closed', '[a {{b <c «d '),
  requirement('identifiers', 'REQ-1 '),
  blocks('rows', '| R-1 | The site shall be fast. | |\n', TABLE),
  blocks('vague requirements', '- R-1: The site shall be fast, etc.\n'),
  blocks(
    'scenario steps',
    '- Given a user\n- When he acts\n- Then it is so\n',
    '# Specification\n\n## Acceptance\n\n',
  ),
  blocks('empty sections', '## Objectives\n\n', '# Specification\n\n'),
  blocks('sections in sections', '# A\n## B\n### C\n#### D\n##### E\n', ''),
  blocks('bold lead-ins', '**1. Scope.** It is.\n\n'),
  blocks('suppressed lines', '- The site shall be fast. <!-- cahier-disable-line vague-term -- ok -->\n'),
  blocks('suppressions never ended', '<!-- cahier-disable vague-term -->\n\n'),
  {
    name: 'one suppression of many rules',
    language: 'en',
    length: 200_000,
    write: length => `# Specification\n\n<!-- cahier-disable ${fill('a ', length)}-->\n`,
  },
  {
    name: 'front matter',
    language: 'en',
    length: 60_000,
    write: length => `---\n${fill('a: b\n', length)}---\n\n# Specification\n`,
  },
];
