/**
 * The candidate that `word` was most probably meant to be: the one it begins, or the one at the smallest edit distance
 * (insertion, deletion, substitution, swap of neighbours), at most a third of its length away. `null` when none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.toLowerCase().slice(0, LONGEST);
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = wanted.length >= 3 && candidate.startsWith(wanted) ? 1 : editDistance(wanted, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Names are short; a pasted page is none, and must not cost its length squared. */
const LONGEST = 64;

/** Damerau-Levenshtein distance in its restricted form (no substring is edited twice). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) distance = Math.min(distance, beforeLast[j - 2]! + 1);
      row.push(distance);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
