// `var/told-pages.json`: which pages were told of an issue, what came of it, and which are to be tried again. It has
// addresses of pages alone, nobody's own.
import { z } from "zod";
import { textAt } from "../disk/text-at.ts";
import { writeFileWhole } from "../disk/write-file.ts";
import { parseJson } from "../domain/parse-json.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";

/** `waiting` was not tried yet; the rest as `Told` of friday-world.ts. */
const ToldPage = z.object({
  target: z.string(),
  told: z.enum(["waiting", "unasked", "taken", "refused", "failed"]),
  tries: z.int().nonnegative(),
});
export type ToldPage = z.infer<typeof ToldPage>;

/** `begun` is what `mentioned` of the issue says: a round that another machine began is not ours to end. */
const Round = z.object({
  issue: z.int().positive(),
  begun: z.iso.datetime(),
  triedAt: z.iso.datetime().optional(),
  pages: z.array(ToldPage),
});
export type Round = z.infer<typeof Round>;

/** Older ones are of no more use. */
const mostRounds = 50;

/** The oldest first; none where there are none, or nobody can read them. */
export function roundsIn(folder: PublicationFolder): Round[] {
  return z.array(Round).safeParse(parseJson(textAt(folder.toldPages) ?? "")).data ?? [];
}

/** Puts it in the place of what was known of the issue. */
export async function keepRound(folder: PublicationFolder, round: Round): Promise<void> {
  const others = roundsIn(folder).filter(({ issue }) => issue !== round.issue);
  const kept = [...others, round].slice(-mostRounds);
  await writeFileWhole(folder.toldPages, `${JSON.stringify(kept, undefined, 1)}\n`, 0o600);
}
