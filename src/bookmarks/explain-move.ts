// What an editor must know when links leave the public files.

/** One sentence or two; `moved` is how many links did, at least one. */
export function explainMove(moved: number): string {
  const what = moved === 1 ? "1 link was" : `${moved} links were`;
  return `${what} moved to bookmarks/private/, which git does not see. What was committed before is still in git's history, and wherever that was pushed.`;
}
