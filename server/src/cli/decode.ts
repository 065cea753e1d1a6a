import type { Text } from '../language/language.ts';
import { TEXTS } from './texts.ts';

export interface Decoded {
  /** Without a byte order mark; line endings as they are. */
  readonly text: string;
  readonly hasMark: boolean;
}

const MARK = '\ufeff';

/** Text from the bytes of a file, or why they are none. */
export function decode(bytes: Uint8Array): Decoded | { readonly problem: Text } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { problem: TEXTS.utf16 };
  if (bytes.includes(0)) return { problem: TEXTS.binary };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith(MARK) ? { text: text.slice(1), hasMark: true } : { text, hasMark: false };
  } catch {
    return { problem: TEXTS.notUtf8 };
  }
}

export const withMark = (text: string, { hasMark }: Pick<Decoded, 'hasMark'>): string =>
  hasMark ? MARK + text : text;
