import ignore from 'ignore';
import type { Text } from '../language/language.ts';

/**
 * Globs of the configuration read like lines of a `.gitignore` beside it: `*.md` matches at any depth, `docs/*.md` from
 * the folder of the configuration, `docs/` everything below, `!` takes back what an earlier glob took.
 */
export function matchGlobs(globs: readonly string[], relativePath: string): boolean {
  if (globs.length === 0 || !ignore.isPathValid(relativePath)) return false;
  return ignore({ ignorecase: false })
    .add([...globs])
    .ignores(relativePath);
}

/** Why `glob` could never match what its author had in mind; `null` when it can. */
export function globProblem(glob: string): Text | null {
  const pattern = glob.replace(/^!/, '');
  if (pattern.trim() === '' || pattern.startsWith('#')) return PROBLEMS.empty;
  if (/^\.\.?\/|\/\.\.\//.test(pattern)) return PROBLEMS.dots;
  if (/\\[\p{L}\p{N}_]/u.test(pattern)) return PROBLEMS.backslash;
  if (/\{[^}]*[,}]|\{[^}]*$/.test(pattern)) return PROBLEMS.braces;
  if (pattern.lastIndexOf('[') > pattern.lastIndexOf(']')) return PROBLEMS.brackets;
  return null;
}

const PROBLEMS = {
  empty: { en: 'an empty glob matches nothing', fr: 'un motif vide ne correspond à rien' },
  dots: {
    en: 'globs start from the folder of this file: leave out “./” and “../”',
    fr: 'les motifs partent du dossier de ce fichier\u202f: retirez «\u202f./\u202f» et «\u202f../\u202f»',
  },
  backslash: {
    en: 'write “/” between folders, not “\\”',
    fr: 'séparez les dossiers par «\u202f/\u202f», pas par «\u202f\\\u202f»',
  },
  braces: {
    en: 'braces are not read as alternatives here: write one glob for each',
    fr: 'les accolades ne marquent pas d’alternative ici\u202f: écrivez un motif pour chacune',
  },
  brackets: { en: 'this “[” has no “]”', fr: 'ce «\u202f[\u202f» n’a pas de «\u202f]\u202f»' },
} satisfies Record<string, Text>;
