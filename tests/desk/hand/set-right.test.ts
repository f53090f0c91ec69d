import { describe, expect, it } from "vitest";
import { openShelf } from "../../../src/bookmarks/shelf.ts";
import { factIn, type LinkFact, linkFacts } from "../../../src/desk/hand/link-fact.ts";
import { openLinks } from "../../../src/desk/hand/links-in-hand.ts";
import { setRight } from "../../../src/desk/hand/set-right.ts";
import { Overtaken } from "../../../src/desk/hand/told.ts";
import type { Bookmark } from "../../../src/domain/bookmark.ts";
import { keepCorrections, type PageFacts } from "../../../src/domain/page-facts.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { aBookmark } from "../../support/makers.ts";

const url = "https://example.org/a";
const today = "2026-11-26";
const page: PageFacts = {
  kind: "article",
  byline: "Wrong Person",
  summary: "Its own words.",
  from: { byline: "meta" },
};

async function someLinks(given: Partial<Bookmark> = { page }) {
  const shelf = openShelf(await aPublicationFolder());
  await shelf.change([{ url, change: () => aBookmark(given) }]);
  return openLinks(shelf);
}

const say = async (fact: LinkFact, words: string, links?: Awaited<ReturnType<typeof someLinks>>) => {
  const those = links ?? (await someLinks());
  const before = those.find(url);
  const was = before ? factIn(before, fact, today) : "";
  return { came: await setRight(those, { url, fact, words, was, today }), link: those.find(url) };
};

describe("a fact set right", () => {
  it.each([
    ["author", " Ada  Brook ", { byline: "Ada Brook" }],
    ["author", "", { byline: undefined }],
    ["summary", "Mine.", { summary: "Mine.", summarySource: "editor" }],
    ["published", "24 November", { publishedAt: "2026-11-24" }],
    ["published", "2025-03-01", { publishedAt: "2025-03-01" }],
    ["closes", "Friday", { deadlines: [{ day: "2026-11-27", evidence: "The editor says so." }] }],
    ["closes", "", { deadlines: [] }],
  ] as const)("%s as “%s”", async (fact, words, facts) => {
    const { came, link } = await say(fact, words);
    expect(came).toMatchObject({ ok: true });
    const expected: Record<string, unknown> = { ...link?.page };
    for (const [name, value] of Object.entries(facts)) expect(expected[name]).toEqual(value);
  });

  it("is the editor's from then on: a later reading leaves it", async () => {
    const { link } = await say("author", "Ada Brook");
    expect(link?.page?.from?.["byline"]).toBe("editor");
    const reading: PageFacts = { kind: "article", byline: "Another", minutes: 4 };
    expect(keepCorrections(link?.page, reading, [])).toMatchObject({ byline: "Ada Brook", minutes: 4 });
  });

  it.each([
    ["Ada Brook", { name: "Ada Brook" }],
    ["Ada Brook https://ada.example/post", { name: "Ada Brook", url: "https://ada.example/post" }],
    ["Ada Brook, https://ada.example", { name: "Ada Brook", url: "https://ada.example" }],
    ["", undefined],
  ])("may be a credit: “%s”", async (words, via) => {
    const { link } = await say("credit", words, await someLinks({ via: { name: "Old" } }));
    expect(link?.via).toEqual(via);
  });

  it.each([
    ["closes", "soon", "Which day?"],
    ["published", "last-ish", "Which day?"],
    ["credit", "https://ada.example", "Whose address is it?"],
  ] as const)("is asked for again where nobody can know: %s “%s”", async (fact, words, why) => {
    const { came, link } = await say(fact, words);
    expect(came).toMatchObject({ ok: false, why: expect.stringContaining(why) });
    expect(link?.page).toEqual(page);
  });

  it("is none of a page that was not read, nor of a link that is not kept", async () => {
    expect((await say("author", "Ada", await someLinks({}))).came).toMatchObject({ ok: false });
    const links = await someLinks();
    expect(
      await setRight(links, { url: "https://example.org/b", fact: "author", words: "A", was: "", today }),
    ).toBeUndefined();
  });

  it.each([
    ["summary", "Somebody else's."],
    ["author", "Cleo Dane"],
    ["closes", "2026-12-04"],
    ["credit", "Bola"],
  ] as const)("is not written over what somebody else said of it meanwhile: %s", async (fact, theirs) => {
    const links = await someLinks({ page, via: { name: "Old" } });
    const was = factIn(links.find(url) ?? aBookmark(), fact, today);
    await say(fact, theirs, links);
    const mine = { url, fact, words: fact === "closes" ? "5 December" : "Mine", was, today };
    expect(await setRight(links, mine)).toMatchObject({ ok: false, theirs });
    expect(factIn(links.find(url) ?? aBookmark(), fact, today)).toBe(theirs);
    expect(await setRight(links, { ...mine, was: theirs })).toMatchObject({ ok: true });
  });

  it("is taken back, but not over what was found since", async () => {
    const links = await someLinks();
    const { came } = await say("author", "Ada Brook", links);
    if (!came?.ok) throw new Error("It was not set right.");
    await came.deed?.back();
    expect(links.find(url)?.page).toEqual(page);
    await came.deed?.again();
    await links.change(url, (link) => ({ ...link, page: { kind: "video" } }));
    await expect(came.deed?.back()).rejects.toThrow(Overtaken);
  });

  it("is offered as it would be typed, and typed so says the same", async () => {
    const whole = {
      via: { name: "Bola", url: "https://bola.example" },
      page: {
        ...page,
        publishedAt: "2026-11-24T10:00:00.000Z",
        deadlines: [{ day: "2026-12-04", evidence: "By then." }],
      },
    };
    const values = linkFacts.map((fact) => factIn(aBookmark(whole), fact, today));
    expect(values).toEqual([
      "Wrong Person",
      "2026-11-24",
      "2026-12-04",
      "Its own words.",
      "Bola https://bola.example",
    ]);
    const links = await someLinks(whole);
    const { came } = await say("credit", "Bola https://bola.example", links);
    expect(came).toEqual({ ok: true, deed: undefined });
  });
});
