// Lines of `bookmarks/` that cannot be read.
import type { Content } from "../content/read-content.ts";
import type { Finding } from "./finding.ts";

/** Advice for each: what it says is missing on the site. */
export function checkBookmarkLines({ shelf }: { shelf: Pick<Content["shelf"], "bad"> }): Finding[] {
  return shelf.bad.map(({ file, line, why }) => {
    const todo = "The line is left out of the site, and stays where it is.";
    return { level: "advise", check: "bookmark-lines", file, line, says: why.replace(/\.$/, ""), todo };
  });
}
