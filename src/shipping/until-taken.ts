// What several machines may publish at the same moment: whoever was overtaken takes what others did, and tries again.
import type { SharedCopy } from "./git/shared-copy.ts";

/** More often than this on end nobody else publishes between two looks. */
const mostRounds = 10;

/** Gives what the first attempt gave that was not overtaken; or why there is none. */
export async function untilTaken<T>(
  shared: Pick<SharedCopy, "take">,
  attempt: () => Promise<T | "overtaken">,
): Promise<T | { ok: false; says: string }> {
  for (let round = 0; round < mostRounds; round++) {
    const came = await attempt();
    if (came !== "overtaken") return came;
    const taken = await shared.take();
    if (!taken.ok) return { ok: false, says: taken.says };
  }
  return { ok: false, says: "others kept publishing at the same moments" };
}
