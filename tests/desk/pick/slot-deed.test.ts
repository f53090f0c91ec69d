import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slotted } from "../../../src/desk/pick/slot-deed.ts";
import type { Pick } from "../../../src/domain/issue.ts";
import { aDesk } from "../../support/desk.ts";
import { aBookmark, anIssue, aPick } from "../../support/makers.ts";

const link = (name: string) =>
  aBookmark({ url: `https://example.org/${name}`, title: name, note: `On ${name}` });
const picks = (...names: string[]) =>
  names.map((name) => aPick({ url: `https://example.org/${name}`, title: name }));
const put = (before: Pick[], name: string, slot: number) =>
  slotted(before, { bookmark: link(name), slot, most: 5, day: "2026-11-27" });
const titles = (made: ReturnType<typeof put>) => made?.picks.map(({ title }) => title).join("");

describe("a link in a slot", () => {
  it.each([
    ["", "a", 1, "a", "Put in slot 1"],
    ["ab", "c", 5, "abc", "Put in slot 3"],
    ["ab", "c", 1, "cab", "Put in slot 1"],
    ["abc", "c", 1, "cab", "Moved to slot 1"],
    ["abc", "a", 3, "bca", "Moved to slot 3"],
    ["abcde", "f", 2, "afcde", "Put in slot 2"],
    ["abcde", "a", 5, "bcdea", "Moved to slot 5"],
    ["abc", "b", 0, "ac", "Taken out of slot 2"],
  ])("of %j, when %j goes into %i, makes %j", (before, name, slot, after, said) => {
    const made = put(picks(...before), name, slot);
    expect(titles(made)).toBe(after);
    expect(made?.said).toBe(said);
  });

  it("changes nothing where it stands there already, or is taken out of none", () => {
    expect(put(picks("a", "b"), "b", 2)).toBeUndefined();
    expect(put(picks("a"), "b", 0)).toBeUndefined();
  });

  it("never stands twice, nor do more than there are slots, nor does another lose its words", () => {
    const names = fc.uniqueArray(fc.constantFrom(..."abcdefg"), { maxLength: 5 });
    fc.assert(
      fc.property(
        names,
        fc.constantFrom(..."abcdefg"),
        fc.integer({ min: 0, max: 9 }),
        (before, name, slot) => {
          const made = put(picks(...before), name, slot);
          const urls = made?.picks.map(({ url }) => url) ?? [];
          expect(new Set(urls).size).toBe(urls.length);
          expect(urls.length).toBeLessThanOrEqual(5);
          for (const pick of made?.picks ?? [])
            if (before.includes(pick.title)) expect(pick.blurb).toBe("Worth your time.");
        },
      ),
    );
  });

  it("brings the note as its first words, and the day by which a reader must act", () => {
    const page = {
      kind: "article" as const,
      deadlines: [
        { day: "2026-11-20", evidence: "old" },
        { day: "2026-11-29", evidence: "by Sunday" },
      ],
    };
    const made = slotted([], { bookmark: { ...link("a"), page }, slot: 1, most: 5, day: "2026-11-27" });
    expect(made?.picks).toEqual([
      { url: "https://example.org/a", title: "a", blurb: "On a", deadline: "2026-11-29" },
    ]);
  });
});

describe("the issue's file", () => {
  it("comes into being with the first pick, and keeps what another program wrote in it", async () => {
    const { act, issueText, folder } = await aDesk({ links: [link("a"), link("b")] });
    await act("/decide", { url: "https://example.org/a", slot: "1" });
    const path = join(folder.issues, "0001.md");
    await writeFile(
      path,
      (await issueText(1)).replace("On a", "My own words").replace(/---\s*$/, "---\nHello.\n"),
    );
    const { said } = await act("/decide", { url: "https://example.org/b", slot: "1" });
    expect(said).toContain("Put in slot 1");
    const text = await readFile(path, "utf8");
    expect(text.indexOf("On b")).toBeLessThan(text.indexOf("My own words"));
    expect(text).toContain("Hello.");
    expect(text).toContain("state: draft");
  });

  it("has its words back after undo, whatever was typed since", async () => {
    const draft = anIssue({ number: 1, state: "draft", picks: picks("a", "b") });
    const { act, issueText } = await aDesk({ links: [link("a"), link("b")], issues: [draft] });
    const before = await issueText(1);
    await act("/decide", { url: "https://example.org/a", slot: "0" });
    expect(await issueText(1)).not.toContain("example.org/a");
    await act("/undo");
    expect(await issueText(1)).toBe(before);
    await act("/redo");
    expect(await issueText(1)).not.toContain("example.org/a");
  });
});
