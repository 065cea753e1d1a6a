/** More variants than this are not worth spelling out. */
const MOST = 240;

/** What no list of texts can spell out: repetitions, classes, complements, look-around, a choice as a whole. */
const ENDLESS = /[*+{^$]|\\[a-z]|\(\?[^:]|\[[^\]]+-[^\]]+\]|\[[^\]]*\\|(?<!\\)\./;

/** What stands for several texts: an innermost choice, a set of characters, an optional character. */
const CHOICE = /\(\?:([^()]*)\)(\??)|\[([^\]]+)\](\??)|(\\?[^()[\]|?])\?/;

/**
 * Spells out the texts that a phrase of a list stands for: `prevu(?:e|s|es)?` is `prevu`, `prevue`, `prevus`, `prevues`.
 * Groups, alternatives, optional parts and sets of characters are spelt out; `null` for anything without an end, such as
 * `\w+`, and for what would give too many.
 */
export function variantsOf(phrase: string): readonly string[] | null {
  if (!/[^a-z0-9 ',…-]/.test(phrase)) return [phrase];
  if (ENDLESS.test(phrase)) return null;
  const spelt = new Set<string>();
  const open = [phrase];
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    const choice = CHOICE.exec(text);
    if (choice) {
      const before = text.slice(0, choice.index);
      const after = text.slice(choice.index + choice[0].length);
      for (const option of optionsOf(choice)) open.push(before + option + after);
    } else if (/[|()[\]?]/.test(text.replace(/\\./g, ''))) return null;
    else spelt.add(text.replace(/\\(.)/g, '$1'));
    if (spelt.size + open.length > MOST) return null;
  }
  return [...spelt];
}

function optionsOf([
  ,
  group,
  groupOptional,
  set,
  setOptional,
  character,
]: RegExpExecArray): readonly string[] {
  if (group !== undefined) return groupOptional ? ['', ...group.split('|')] : group.split('|');
  if (set !== undefined) return setOptional ? ['', ...set] : [...set];
  return ['', character!];
}
