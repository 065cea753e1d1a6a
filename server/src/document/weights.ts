/** What each sign of evidence.ts weighs, in log-odds. Written by server/build/fit.mjs; do not edit by hand. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  bias: 0,
};
