import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Text } from '../language/language.ts';
import { type Decoded, decode } from './decode.ts';
import { Failure } from './failure.ts';
import { TEXTS } from './texts.ts';

/** @throws {Failure} when the file cannot be read or is not text in UTF-8 */
export function readTextFile(path: string, shown: string): Decoded {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw failureOf(error, TEXTS.cannotRead, shown);
  }
  return decoded(bytes, shown);
}

/** @throws {Failure} when the bytes are not text in UTF-8 */
export function decoded(bytes: Uint8Array, shown: string): Decoded {
  const result = decode(bytes);
  if ('problem' in result) throw because(TEXTS.cannotRead, shown, result.problem);
  return result;
}

/**
 * Replaces a file in one step: whoever reads it meanwhile, or after a crash, sees the old text or the new one, never
 * half of it. Its permissions stay, and a symbolic link goes on pointing where it did.
 *
 * @throws {Failure} when the file may not be written or the disk is full; the old text is then untouched
 */
export function replaceFile(path: string, text: string, shown: string): void {
  let temporary: string | null = null;
  try {
    const target = realpathSync(path);
    // A rename would replace even a read-only file.
    accessSync(target, constants.W_OK);
    temporary = join(dirname(target), `.${basename(target)}.${process.pid}-${Date.now().toString(36)}.tmp`);
    const file = openSync(temporary, 'wx', 0o600);
    try {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fchmodSync(file, statSync(target).mode);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    if (temporary !== null) rmSync(temporary, { force: true });
    throw failureOf(error, TEXTS.cannotWrite, shown);
  }
}

const because = (text: Text, file: string, why: Text): Failure =>
  new Failure({ en: text.en.replace('{why}', why.en), fr: text.fr.replace('{why}', why.fr) }, { file });

/** What the system says, in words where it is something frequent. */
export function failureOf(error: unknown, text: Text, file: string): Failure {
  const { code, message } = error as NodeJS.ErrnoException;
  const known = REASONS[code ?? ''];
  return known ? because(text, file, known) : new Failure(text, { file, why: code ?? String(message) });
}

const REASONS: Readonly<Record<string, Text>> = {
  ENOENT: TEXTS.missing,
  EISDIR: TEXTS.isFolder,
  EACCES: TEXTS.denied,
  EPERM: TEXTS.denied,
};
