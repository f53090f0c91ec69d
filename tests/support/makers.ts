// Domain things with everything that a test does not care about filled in.
import type { Bookmark } from "../../src/domain/bookmark.ts";
import type { Capture } from "../../src/domain/capture.ts";
import type { Issue, Pick } from "../../src/domain/issue.ts";
import { Publication } from "../../src/domain/publication.ts";
import type { EditionSetting } from "../../src/editions/edition-setting.ts";

export function aCapture(given: Partial<Capture> = {}): Capture {
  return {
    url: "https://example.org/a",
    tags: [],
    source: "test",
    savedAt: "2026-11-20T10:00:00.000Z",
    ...given,
  };
}

export function aBookmark(given: Partial<Bookmark> = {}): Bookmark {
  return { url: "https://example.org/a", title: "A page", savedAt: "2026-11-20T10:00:00.000Z", ...given };
}

export function aPick(given: Partial<Pick> = {}): Pick {
  return { url: "https://example.org/a", title: "A page", blurb: "Worth your time.", ...given };
}

export function anIssue(given: Partial<Issue> = {}): Issue {
  const picks = [1, 2, 3, 4, 5].map((number) =>
    aPick({ url: `https://example.org/${number}`, title: `Page ${number}` }),
  );
  return {
    number: 42,
    date: "2026-11-27",
    title: "An issue",
    state: "shipped",
    standfirst: "A mixture.",
    picks,
    ...given,
  };
}

export function aSetting(given: Partial<EditionSetting> = {}): EditionSetting {
  const publication = Publication.parse({ url: "https://five.example" });
  const photo = { name: "roofs", width: 2400, height: 1200 };
  return {
    publication,
    pageOf: () => undefined,
    photoOf: (image) => (image.includes("roofs") ? photo : undefined),
    ...given,
  };
}
