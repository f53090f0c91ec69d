import { describe, expect, it } from "vitest";
import { suggest } from "../../../src/subscribers/inbox/send-in.ts";
import { allWaitingIn } from "../../../src/subscribers/inbox/waiting.ts";
import { aDesk } from "../../support/desk.ts";
import { aSuggestion } from "../../support/inbox.ts";
import { aBookmark, anIssue, aPick } from "../../support/makers.ts";
import { theStoreIn } from "../../support/stores.ts";

const url = "https://example.org/a";
const link = aBookmark({ url, title: "Speak", note: "Go on", savedAt: "2026-11-25T10:00:00.000Z" });

describe("what is asked for on Pick", () => {
  it("brings back with one undo what was dropped, and what readers said of it", async () => {
    const { act, desk, shelf, folder } = await aDesk({
      links: [aBookmark({ url: aSuggestion().url })],
      prepare: async (place) => {
        await using store = await theStoreIn(place.store);
        await suggest(store, aSuggestion());
      },
    });
    await desk.inbox.look();
    expect(desk.inbox.suggestions()).toHaveLength(1);
    await act("/decide", { url: aSuggestion().url, as: "drop" });
    await desk.inbox.look();
    expect(desk.inbox.suggestions()).toEqual([]);
    await act("/undo");
    await desk.inbox.look();
    await desk.inbox.look();
    expect(desk.inbox.suggestions()).toHaveLength(1);
    expect(shelf.find(aSuggestion().url)?.triage).toBeUndefined();
    await using store = await theStoreIn(folder.store);
    expect(await allWaitingIn(store)).toHaveLength(1);
  });

  it("is told what to mend where the coming issue's file is broken", async () => {
    const files = { "content/issues/0001.md": "---\nnumber: 1\npicks: [\n---\n" };
    const { act } = await aDesk({ links: [link], files });
    expect(await act("/decide", { url, slot: "1" })).toMatchObject({
      isRefused: true,
      words: expect.stringContaining("content/issues/0001.md"),
    });
  });

  it("may be a link again: its words lead to the issue that had it", async () => {
    const before = anIssue({ number: 37, date: "2026-10-23", picks: [aPick({ url })] });
    const { act, issueText } = await aDesk({
      files: { "content/publication.yaml": "url: https://five.example\n" },
      ...{ issues: [before], links: [link] },
    });
    await act("/decide", { url, slot: "next", again: "yes" });
    expect(await issueText(38)).toContain("[Again](<https://five.example/issues/37/>): Go on");
  });

  it("is a link as any other where no issue had it", async () => {
    const { act, issueText } = await aDesk({ links: [link] });
    await act("/decide", { url, slot: "next", again: "yes" });
    expect(await issueText(1)).toMatch(/blurb: \|-\n +Go on\n/);
  });

  it("may be tags and facts, each to be taken back", async () => {
    const { act, shelf } = await aDesk({ links: [{ ...link, page: { kind: "article" } }] });
    expect(await act("/fact", { url, fact: "tags", words: "Forms, hiring", was: "" })).toMatchObject({
      words: "Tags saved",
    });
    expect(await act("/fact", { url, fact: "author", words: "Ada Brook" })).toMatchObject({
      words: "Author set right",
    });
    expect(shelf.find(url)).toMatchObject({ tags: ["forms", "hiring"], page: { byline: "Ada Brook" } });
    await act("/undo");
    await act("/undo");
    expect(shelf.find(url)?.tags).toBeUndefined();
    expect(shelf.find(url)?.page?.byline).toBeUndefined();
  });

  it.each([
    [{ url: "https://example.org/none", slot: "1" }, "This link is not kept any more."],
    [{ url, as: "burn" }, "The desk knows no such decision."],
    [{ url, slot: "6" }, "An issue has 5 slots here."],
    [{ url, slot: "3", issue: "7" }, "That was for issue 7, which is not the coming one any more."],
    [{ url, to: "1" }, "Slot 1 has no pick yet."],
    [{ url, as: "snooze", until: "yesterday" }, "Until which day? Write one after today, like 4 December."],
  ])("%j is refused with what to know", async (form, words) => {
    const { act } = await aDesk({ links: [link] });
    expect(await act("/decide", form)).toMatchObject({ isRefused: true, words });
  });
});
