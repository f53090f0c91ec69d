// A publication for feeds: issues, essays and bookmarks of which every word is a stranger's.
import type { Bookmark } from "../../src/domain/bookmark.ts";
import type { Essay } from "../../src/domain/essay.ts";
import type { FeedContent } from "../../src/editions/feeds.ts";
import { aBookmark, anIssue, aPick, aSetting } from "./makers.ts";

export function anEssay(given: Partial<Essay> = {}): Essay {
  const { slug = "on-forms", body = "A form is a question." } = given;
  return { title: "On forms", date: "2026-11-20", summary: "", draft: false, ...given, slug, body };
}

export function feedContent(given: Partial<FeedContent> = {}): FeedContent {
  const { issues: _, essays: __, ...setting } = aSetting();
  return { ...setting, issues: [], essays: [], shelf: { bookmarks: [] }, ...given };
}

/** `next` gives the words. Two issues, essays and links of every shape, some of them saved in one instant. */
export function strangersContent(next: () => string): FeedContent {
  const issues = [43, 42].map((number) =>
    anIssue({
      ...{ number, date: `2026-11-${number - 16}`, title: next(), standfirst: next(), signOff: next() },
      picks: [1, 2].map((at) =>
        aPick({
          ...{ title: next(), blurb: next(), url: `https://example.org/${number}/${at}?q={a|b}` },
          ...{ via: { name: next(), url: "https://via.example/[1]" }, deadline: "2026-12-01" },
        }),
      ),
      corrections: [{ at: `2026-11-${number - 14}T10:00:00Z`, note: next() }],
    }),
  );
  const essays = [1, 2].map((at) =>
    anEssay({ slug: `essay-${at}`, title: next(), body: next(), summary: next() }),
  );
  const bookmarks = Array.from({ length: 8 }, (_, at): Bookmark => {
    const note = at % 2 === 0 ? next() : undefined;
    const page = { kind: "article" as const, minutes: 5, summary: next() };
    return aBookmark({
      url: `https://kept.example/${at}?q=[${at}]`,
      title: next(),
      note,
      tags: [next()],
      page,
    });
  });
  return feedContent({ issues, essays, shelf: { bookmarks }, today: "2026-11-29" });
}
