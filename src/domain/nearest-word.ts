// The word that somebody probably meant, among those that are possible.

/**
 * The one word that begins so, else the nearest, by letters and digits alone; `undefined` where none is near.
 * @example `tilte` → `title`, `fri` → `friday`
 */
export function nearestWord(written: string, possible: readonly string[]): string | undefined {
  const wanted = lettersOf(written);
  const most = Math.max(1, Math.floor(wanted.length / 3));
  const longer = possible.filter((word) => wanted.length >= 3 && lettersOf(word).startsWith(wanted));
  if (longer.length === 1) return longer[0];
  const near = possible
    .map((word) => ({ word, steps: stepsBetween(wanted, lettersOf(word)) }))
    .filter(({ steps }) => steps <= most)
    .sort((a, b) => a.steps - b.steps);
  return wanted === "" ? undefined : near[0]?.word;
}

function lettersOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .slice(0, 60);
}

/** Letters put in, left out, changed, or swapped with the next (optimal string alignment). */
function stepsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const [above = 0, left = 0, diagonal = 0] = [last[column], now[column - 1], last[column - 1]];
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swap = isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      now[column] = Math.min(above + 1, left + 1, diagonal + (isSame ? 0 : 1), swap);
    }
    [beforeLast, last] = [last, now];
  }
  return last[b.length] ?? 0;
}
