import { setFlagsFromString } from 'node:v8';

/** Files from which on a run is long enough for optimised code to pay for itself. */
const MANY_FILES = 12;

/** The engines on which the flags below were tried; another one goes without them. */
const IS_KNOWN = /^1[1-4]\./.test(process.versions.v8);

/**
 * A run over a few files ends before V8's optimising compiler has paid for itself, and before an expression that is first
 * interpreted, then compiled: without them such a run takes a fifth less time.
 */
export function expectShortRun(): void {
  if (!IS_KNOWN) return;
  setFlagsFromString('--no-opt');
  setFlagsFromString('--no-regexp-tier-up');
}

/** Takes the optimising compiler back in, once it is known how much there is to do. */
export function expectRunOver(files: number): void {
  if (IS_KNOWN && files >= MANY_FILES) setFlagsFromString('--opt');
}
