import type { Statement } from '../document/model.ts';
import type { Language, Phrases } from '../language/language.ts';
import { finder, type Hit } from '../text/phrases.ts';
import { overlaps } from '../text/span.ts';
import { bareHit } from './bare.ts';
import { hitsOf } from './neighbourhood.ts';

/** What rules of their own tell more of. */
const OTHERS = ['unquantified', 'comparative', 'unverifiable', 'escape'] as const;

/** Every word or construction that demands without saying how to tell, in order; what another rule tells is left out. */
export function vagueHits(statement: Statement, words: Language): Hit[] {
  const { folded } = statement.text;
  const { vague, plain, taste, selecting, sets } = words.defects;
  const shapes = shapesOf(words);
  const bare = bareHit(statement, words);
  const told = OTHERS.flatMap(list => hitsOf(words.defects[list], folded));
  return [
    ...hitsOf(vague, folded),
    ...hitsOf(plain, folded).filter(
      hit =>
        isDemanded(folded, hit, words) ||
        isBeside(folded, hit, shapes.beside(taste)) ||
        isWholeItem(statement, hit),
    ),
    ...hitsOf(selecting, folded).filter(hit => isBeside(folded, hit, shapes.beside(sets))),
    ...(bare ? [bare] : []),
  ]
    .filter(hit => !told.some(other => overlaps(hit, other)))
    .sort((a, b) => a.start - b.start);
}

interface Beside {
  readonly before: RegExp;
  readonly after: RegExp;
}

interface Shapes {
  readonly linked: RegExp;
  beside(nouns: Phrases): Beside;
}

const cache = new WeakMap<Language, Shapes>();

/** One word on the way between an adjective and its noun. */
const WORD = "(?!(?:and|or|et|ou|the|a|an|le|la|les|un|une|to|for|with|pour|avec|dans|in|on) )[a-z'-]+ ";

/** The expressions of a language, made once; they only see the few words around a hit. */
function shapesOf(words: Language): Shapes {
  const known = cache.get(words);
  if (known) return known;
  const { linking, degree } = words.defects;
  const nouns = new Map<Phrases, Beside>();
  const made: Shapes = {
    linked: new RegExp(
      `(?<![a-z0-9])(?:${linking.join('|')}) (?:(?:${degree.join('|')}) )?(?:[a-z'-]+,? (?:and|et|mais|but) )?$`,
    ),
    beside: list => {
      const shape = nouns.get(list) ?? {
        before: new RegExp(`(?<![a-z0-9])(?:${list.join('|')}) (?:${WORD}){0,2}(?:(?:and|et) )?$`),
        after: new RegExp(
          `^ (?:(?:and|et|ou|or) [a-z'-]+ )?(?:${WORD}){0,1}(?:${list.join('|')})(?![a-z0-9])`,
        ),
      };
      nouns.set(list, shape);
      return shape;
    },
  };
  cache.set(words, made);
  return made;
}

/** Around a hit no more is looked at than this: no noun phrase is longer. */
const REACH = 48;

/** Whether the words at `hit` are said of the subject by a verb such as “be”: “shall be very fast”. */
export const isPredicate = (folded: string, hit: Hit, words: Language): boolean =>
  shapesOf(words).linked.test(folded.slice(Math.max(0, hit.start - REACH), hit.start));

/** Whether the adjective is what is demanded: “shall be simple”; not what a condition speaks of: “when it is complete”. */
function isDemanded(folded: string, hit: Hit, words: Language): boolean {
  if (!isPredicate(folded, hit, words)) return false;
  const clause = folded.slice(Math.max(0, hit.start - 2 * REACH), hit.start);
  const stop = Math.max(...[',', ';', ':', '.'].map(mark => clause.lastIndexOf(mark)));
  return !finder(words.forms.condition).test(clause.slice(stop + 1));
}

const isBeside = (folded: string, hit: Hit, { before, after }: Beside): boolean =>
  after.test(folded.slice(hit.end, hit.end + REACH)) ||
  before.test(folded.slice(Math.max(0, hit.start - REACH), hit.start));

/** “Quick search”, *Base de données complète*: in so short an item or cell the adjective at its end is the demand. */
function isWholeItem({ form, text, label, row }: Statement, hit: Hit): boolean {
  if (row) return row.cells.some(cell => cell.value.length < 40 && cell.folded.trim() === hit.text);
  return (
    form === 'item' &&
    label === null &&
    text.folded.length < 60 &&
    /^\W*$/.test(text.folded.slice(hit.end)) &&
    text.folded.split(/[^a-z0-9'-]+/).filter(word => word !== '').length <= 5
  );
}
