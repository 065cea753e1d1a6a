import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A character reference, as a source for regular expressions: `&eacute;`, `&#233;`, `&#xE9;`. */
export const REFERENCE = '&(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\\d]{1,31});';

/** The text that a character reference stands for, or the reference itself when there is no such name. */
export function decodeReference(reference: string): string {
  const name = reference.slice(1, -1);
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || reference;
  const hexadecimal = name[1] === 'x' || name[1] === 'X';
  return characterOf(Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10));
}

/** Numbers that stand for no character of a text give U+FFFD, as in CommonMark. */
function characterOf(code: number): string {
  const isControl = code < 9 || code === 11 || (code > 13 && code < 32) || (code > 126 && code < 160);
  const isSurrogate = code > 0xd7ff && code < 0xe000;
  const isNoCharacter = (code > 0xfdcf && code < 0xfdf0) || (code & 0xfffe) === 0xfffe;
  return isControl || isSurrogate || isNoCharacter || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}
