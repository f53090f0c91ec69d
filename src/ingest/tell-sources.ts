// Sources that wish to know which of their links the bookmarks have are told, once they have them. What goes wrong then
// is that source's result: its links are kept, and the next run meets them again and adds nothing.
import type { VisitMade } from "./gather.ts";
import { mapLimit } from "./map-limit.ts";

const sourcesAtOnce = 4;

/** The visits, with what became of telling. A visit that had failed before keeps its own reason. */
export async function tellSources(
  visits: VisitMade[],
  isKept: (url: string) => boolean,
): Promise<VisitMade[]> {
  return await mapLimit(visits, sourcesAtOnce, async (made) => {
    const failed = await made.whenKept?.(isKept);
    return failed && made.visit.ok ? { ...made, visit: failed } : made;
  });
}
