import { expect, it } from "vitest";
import { factIn, linkFacts } from "../../../src/desk/hand/link-fact.ts";
import { aBookmark } from "../../support/makers.ts";

const today = "2026-11-26";

it("a fact of a link stands as it would be typed, the closing day as the one that is still to come", () => {
  const link = aBookmark({
    via: { name: "Ada Brook", url: "https://ada.example/post" },
    page: {
      kind: "article",
      byline: "Di Wu",
      publishedAt: "2026-11-24T09:00:00Z",
      summary: "Its own words.",
      deadlines: [
        { day: "2026-11-01", evidence: "By 1 November." },
        { day: "2026-12-04", evidence: "By 4 December." },
      ],
    },
  });
  expect(linkFacts.map((fact) => [fact, factIn(link, fact, today)])).toEqual([
    ["author", "Di Wu"],
    ["published", "2026-11-24"],
    ["closes", "2026-12-04"],
    ["summary", "Its own words."],
    ["credit", "Ada Brook https://ada.example/post"],
  ]);
  for (const fact of linkFacts) expect(factIn(aBookmark({ page: undefined }), fact, today)).toBe("");
});
