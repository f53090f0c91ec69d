// The letters that one person gets beside the issues, and how long each is worth sending.

export const letterKinds = [
  "confirmation",
  "welcome",
  "farewell",
  "already",
  "link",
  "move",
  "moved",
] as const;

/**
 * Asking whether it was they who signed up; saying that they are here, have left, or were here already when they signed
 * up again; bringing the link to their own page; asking at a new address whether it is theirs; telling the old one that
 * it was changed.
 */
export type LetterKind = (typeof letterKinds)[number];

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * From when it was asked for. A link in a letter works for so long; a letter that only tells something is no news
 * after that, but that an address was changed must be known to whoever had it.
 */
export const letterLivesMs: Record<LetterKind, number> = {
  confirmation: 7 * dayMs,
  welcome: 7 * dayMs,
  farewell: 7 * dayMs,
  already: 7 * dayMs,
  link: hourMs,
  move: dayMs,
  moved: 30 * dayMs,
};

/** Whether such a letter goes to another address than its person has: one that they want, or had. */
export function goesElsewhere(kind: LetterKind): boolean {
  return kind === "move" || kind === "moved";
}
