/** More variants than this are not worth spelling out. */
const MOST = 240;

/**
 * Spells out the texts that a phrase of a list stands for: `prevu(?:e|s|es)?` is `prevu`, `prevue`, `prevus`, `prevues`.
 * Groups, alternatives, optional parts and sets of characters are spelt out; `null` for anything without an end, such as
 * `\w+`, and for what would give too many.
 */
export function variantsOf(phrase: string): readonly string[] | null {
  if (PLAIN.test(phrase)) return [phrase];
  const optional = OPTIONAL_LETTER.exec(phrase);
  if (optional) return [optional[1]!, optional[1]! + optional[2]!];
  const choice = ONE_CHOICE.exec(phrase);
  if (choice) {
    const endings = choice[2]!.split('|').map(ending => choice[1]! + ending + choice[4]!);
    return choice[3] === '?' ? [choice[1]! + choice[4]!, ...endings] : endings;
  }
  if (ENDLESS.test(phrase)) return null;
  const parser = new Parser(phrase);
  const variants = parser.alternatives();
  return variants !== null && parser.atEnd ? [...new Set(variants)] : null;
}

/** Most phrases are plain, or plain but for a last optional letter. */
const PLAIN = /^[a-z0-9 ',-]+$/;
const OPTIONAL_LETTER = /^([a-z0-9 ',-]+)([a-z])\?$/;
/** Plain but for one choice: `prevu(?:e|s|es)?`. */
const ONE_CHOICE = /^([a-z0-9 ',-]*)\(\?:([a-z0-9 ',|-]+)\)(\??)([a-z0-9 ',-]*)$/;
/** What no list of texts can spell out. */
const ENDLESS = /[*+{^$]|\\[a-z]|\(\?[^:]|-[a-z0-9]\]/;

class Parser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get atEnd(): boolean {
    return this.#at === this.#source.length;
  }

  /** `a|b|c`, up to the end or a closing bracket. */
  alternatives(): string[] | null {
    const all: string[] = [];
    for (;;) {
      const variants = this.#sequence();
      if (variants === null || all.length + variants.length > MOST) return null;
      all.push(...variants);
      if (!this.#take('|')) return all;
    }
  }

  #sequence(): string[] | null {
    let variants = [''];
    while (!this.atEnd && !/[|)]/.test(this.#peek())) {
      const atom = this.#atom();
      if (atom === null) return null;
      const parts = this.#take('?') ? ['', ...atom] : atom;
      if (/[*+{?]/.test(this.#peek()) || variants.length * parts.length > MOST) return null;
      variants = variants.flatMap(variant => parts.map(part => variant + part));
    }
    return variants;
  }

  #atom(): string[] | null {
    const char = this.#peek();
    this.#at++;
    if (char === '(') return this.#take('?:') ? this.#closed(this.alternatives()) : null;
    if (char === '[') return this.#set();
    if (char === '\\') {
      const escaped = this.#peek();
      this.#at++;
      return /[a-z0-9]/i.test(escaped) ? null : [escaped];
    }
    return /[.^$]/.test(char) ? null : [char];
  }

  #closed(variants: string[] | null): string[] | null {
    return this.#take(')') ? variants : null;
  }

  /** `[- ]`, one of a few characters; ranges and complements have too many. */
  #set(): string[] | null {
    const end = this.#source.indexOf(']', this.#at);
    const inside = this.#source.slice(this.#at, end);
    this.#at = end + 1;
    return end < 0 || /^\^|\\|.-./.test(inside) ? null : [...inside];
  }

  #peek(): string {
    return this.#source[this.#at] ?? '';
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }
}
