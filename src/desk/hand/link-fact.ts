// What reading found of a link and an editor may set right, and whom it is owed to, as it would be typed.
import type { Bookmark } from "../../domain/bookmark.ts";

export const linkFacts = ["author", "published", "closes", "summary", "credit"] as const;
export type LinkFact = (typeof linkFacts)[number];

/** What stands there now, as it would be typed. */
export function factIn({ page, via }: Bookmark, fact: LinkFact, today: string): string {
  switch (fact) {
    case "author":
      return page?.byline ?? "";
    case "published":
      return page?.publishedAt?.slice(0, 10) ?? "";
    case "closes":
      return page?.deadlines?.find(({ day }) => day >= today)?.day ?? "";
    case "summary":
      return page?.summary ?? "";
    case "credit":
      return [via?.name, via?.url].filter((part) => part !== undefined).join(" ");
    default:
      return fact satisfies never;
  }
}
