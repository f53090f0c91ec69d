import { describe, expect, it } from "vitest";
import { aDesk } from "../../support/desk.ts";
import { aBookmark, anIssue, aPick } from "../../support/makers.ts";

const further = aBookmark({
  url: "https://example.org/more",
  title: "More [of it]",
  savedAt: "2026-11-25T10:00:00.000Z",
});
const draft = anIssue({
  number: 42,
  state: "draft",
  picks: [aPick({ title: "One" }), aPick({ url: "https://e.example/2" })],
});
const give = { url: further.url, to: "1" };

describe("a further link", () => {
  it("goes to the end of a pick's words, is decided on with that, and both are taken back and made again", async () => {
    const { act, issueText, shelf } = await aDesk({ issues: [draft], links: [further] });
    const before = await issueText(42);
    expect(await act("/decide", give)).toMatchObject({ words: "Given to pick 1 as a further link" });
    expect(await issueText(42)).toContain("Worth your time. [More \\[of it\\]](<https://example.org/more>)");
    expect(shelf.find(further.url)?.triage?.as).toBe("done");
    await act("/undo");
    expect(await issueText(42)).toBe(before);
    expect(shelf.find(further.url)?.triage).toBeUndefined();
    await act("/redo");
    expect(await issueText(42)).toContain("https://example.org/more");
  });

  it("is given once, and to a pick that is there", async () => {
    const { act } = await aDesk({ issues: [draft], links: [further] });
    await act("/decide", give);
    expect(await act("/decide", give)).toMatchObject({ words: "It stands there already." });
    expect(await act("/decide", { ...give, to: "3" })).toMatchObject({
      isRefused: true,
      words: "Slot 3 has no pick yet.",
    });
  });

  it("is not taken back over what was written since", async () => {
    const { act, issueText } = await aDesk({ issues: [draft], links: [further] });
    await act("/decide", give);
    const was = "Worth your time. [More \\[of it\\]](<https://example.org/more>)";
    await act("/write/field", {
      number: "42",
      name: "blurb",
      url: "https://example.org/a",
      was,
      words: "Mine.",
    });
    expect(await act("/undo")).toMatchObject({ isRefused: true });
    expect(await issueText(42)).toContain("Mine.");
  });
});
