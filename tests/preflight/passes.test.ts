import { describe, expect, it } from "vitest";
import type { Bookmark } from "../../src/domain/bookmark.ts";
import { Publication } from "../../src/domain/publication.ts";
import { passesOf } from "../../src/preflight/passes.ts";
import { preflight } from "../../src/preflight/preflight.ts";
import { aBookmark, anIssue, aPick } from "../support/makers.ts";
import { aContent } from "../support/publication.ts";

const blurb = "It says in two pages what we all got wrong about forms, and how to mend them.";
const publication = Publication.parse({ url: "https://five.example", picks: 1 });

function passed(given: Parameters<typeof aPick>[0], kept?: Bookmark) {
  const issue = anIssue({
    ...{ state: "draft" as const, date: "2026-12-04", standfirst: "Five things I found useful this week." },
    picks: [aPick({ blurb, ...given })],
  });
  const content = aContent({ publication, issues: [issue] });
  const findings = preflight(content, { now: "2026-11-27T12:00:00Z" });
  const linkOf = () => kept;
  return passesOf(issue, { ...content, linkOf }, findings).map(({ check, says, level }) => {
    expect(level).toBe("pass");
    return `${check}: ${says}`;
  });
}

describe("what is well with an issue", () => {
  it("is told with its figures, a line for each check that found nothing", () => {
    const lines = passed({ deadline: "2026-12-10" });
    expect(lines).toContain("picks: 1 pick, as this publication has them");
    expect(lines).toContain("links: 1 link of the issue lead somewhere");
    expect(lines).toContain("deadlines: 1 deadline, after it goes out");
    expect(lines).toContain("subject: the subject has 8 characters");
    expect(lines.join("\n")).toMatch(/mail-size: the mail has \d+ kB; mail programs cut what has 100 kB/);
    expect(lines.join("\n")).toMatch(/contrast: its colour is read on paper at [5-9]\.\d to 1/);
  });

  it("is told of its links only as far as each is kept and was read", () => {
    const about = (kept?: Bookmark) =>
      passed({}, kept)
        .map((line) => line.split(":")[0])
        .filter((check) => check === "picked-links" || check === "credits");
    expect(about()).toEqual([]);
    expect(about(aBookmark())).toEqual(["credits"]);
    expect(about(aBookmark({ page: { kind: "article" } }))).toEqual(["picked-links", "credits"]);
  });

  it("is not told of what was found wanting, nor of what is not there", () => {
    const lines = passed({ blurb: "See [here](https://e.example/x)." }).join("\n");
    expect(lines).not.toMatch(/^(blurbs|link-words|deadlines|weekdays|pictures):/m);
  });
});
