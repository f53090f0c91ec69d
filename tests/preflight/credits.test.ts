import { describe, expect, it } from "vitest";
import { checkCredits } from "../../src/preflight/credits.ts";
import { aBookmark, anIssue, aPick } from "../support/makers.ts";
import { aContent } from "../support/publication.ts";

const via = { name: "Bola Ade", url: "https://social.example/@bola" };
const hero = { image: "../photos/a.jpg", alt: "Roofs", credit: "Me" };

const about = (pick: Parameters<typeof aPick>[0]) => {
  const issue = anIssue({ state: "draft", picks: [aPick(pick)] });
  return checkCredits(aContent({ issues: [issue], linkOf: () => aBookmark({ via }) })).map(
    ({ says, repair }) => ({
      says,
      via: repair?.change(issue.picks)[0]?.via,
    }),
  );
};

describe("credits", () => {
  it("are missed where somebody showed the link, and can be given with one key", () => {
    expect(about({ title: "Speak" })).toEqual([
      { says: "“Speak” came to you by Bola Ade, and does not say so", via },
    ]);
  });

  it.each([
    { via: { name: "Another" } },
    { blurb: "Bola Ade found it." },
    { blurb: "Thanks to bola ade." },
    { blurb: "BOLA  ADE, once more." },
    { blurb: "Found [there](https://social.example/@bola)." },
  ])("are there in %j", (pick) => {
    expect(about(pick)).toEqual([]);
  });

  it("of a photo are asked for where the last three had one", () => {
    const issues = (heroes: (typeof hero | undefined)[]) =>
      heroes.map((one, at) => anIssue({ number: 9 - at, hero: one, state: at === 0 ? "draft" : "shipped" }));
    const says = (heroes: (typeof hero | undefined)[]) =>
      checkCredits(aContent({ issues: issues(heroes) })).map((found) => found.says);
    expect(says([undefined, hero, hero, hero])).toEqual(["issue 9 has no photo"]);
    expect(says([undefined, hero, undefined, hero])).toEqual([]);
    expect(says([hero, hero, hero, hero])).toEqual([]);
    expect(says([undefined])).toEqual([]);
  });
});
