import { fstatSync, writeSync } from 'node:fs';
import { EXIT } from './failure.ts';

const OUT = 1;
const ERROR = 2;

/**
 * Writes to standard output or standard error and waits until it is written. Node's own streams would do the same for
 * files and terminals, but take as long to load as a small document to check.
 *
 * Whoever reads the output may stop reading (`cahier | head`): the rest is written to nobody, and the exit code stands.
 * Any other fault, such as a full disk, means that the report is lost: the process ends with exit code 2.
 */
function write(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      else {
        if (descriptor === OUT) write(ERROR, `cahier: ${message}\n`);
        process.exit(EXIT.failed);
      }
    }
  }
}

export const writeOut = (text: string): void => write(OUT, text);
export const writeError = (text: string): void => write(ERROR, text);

/** Whether somebody watches; only a device can be a terminal, and only then are Node's streams asked. */
export const isTerminal = (stream: 'stdout' | 'stderr'): boolean => {
  const descriptor = stream === 'stdout' ? OUT : ERROR;
  try {
    return fstatSync(descriptor).isCharacterDevice() && process[stream].isTTY === true;
  } catch {
    return false;
  }
};
