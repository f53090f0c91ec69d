import { describe, expect, it, onTestFinished, vi } from "vitest";
import { runTriage, type TriageChoice } from "../../scripts/triage.ts";
import { sighting } from "../../src/bookmarks/edits.ts";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { candidates } from "../../src/picking/candidates.ts";
import { aClock } from "../support/clock.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aBookmark } from "../support/makers.ts";
import { aWorld } from "../support/world.ts";

const now = "2026-11-26T08:00:00Z";
const link = "https://example.org/posts/wanted";

async function aKeptLink(): Promise<PublicationFolder> {
  const folder = await aPublicationFolder();
  const kept = [
    aBookmark({
      url: link,
      aliases: ["https://short.example/x"],
      title: "Wanted",
      savedAt: "2026-11-24T08:00:00Z",
    }),
    aBookmark({ url: "https://example.org/about", title: "About", savedAt: "2026-11-25T08:00:00Z" }),
  ];
  await openShelf(folder).change(kept.map(sighting));
  return folder;
}

/** Runs the command; what it said, and its exit code. */
async function decide(
  folder: PublicationFolder,
  choice: TriageChoice,
): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const logs = [vi.spyOn(console, "log"), vi.spyOn(console, "error")].map((spy) =>
    spy.mockImplementation((line: string) => void lines.push(line)),
  );
  onTestFinished(() => logs.forEach((spy) => void spy.mockRestore()));
  await using world = aWorld({ folder, clock: aClock(now) });
  const code = await runTriage(choice, world);
  return { code, said: lines.join("\n") };
}

const triageOf = (folder: PublicationFolder) => openShelf(folder).find(link)?.triage;

describe("npm run triage", () => {
  it.each([
    ["shortlist", "shortlisted"],
    ["later", "later"],
    ["finish", "done"],
    ["drop", "dropped"],
  ] as const)("%s notes the decision beside the link, under any address it is known by", async (verb, as) => {
    const folder = await aKeptLink();
    const { code, said } = await decide(folder, { verb, url: "https://short.example/x" });
    expect(code).toBe(0);
    expect(said).toContain(`put-back ${link}`);
    expect(triageOf(folder)).toEqual({ as, at: now });
  });

  it("snoozes until a day, and says which", async () => {
    const folder = await aKeptLink();
    const { said } = await decide(folder, { verb: "snooze", url: link, until: "2026-12-04" });
    expect(said).toContain("Snoozed until Friday 4 December 2026.");
    expect(triageOf(folder)).toEqual({ as: "snoozed", at: now, until: "2026-12-04" });
  });

  it("refuses to snooze until a day that has come", async () => {
    const folder = await aKeptLink();
    await expect(decide(folder, { verb: "snooze", url: link, until: "2026-11-26" })).rejects.toThrow(
      "not in the future",
    );
    expect(triageOf(folder)).toBeUndefined();
  });

  it("hides a dropped link from the candidates, and puts it back", async () => {
    const folder = await aKeptLink();
    const waiting = () =>
      candidates(openShelf(folder).bookmarks(), [], { now, zone: "Europe/London" }).map(
        (one) => one.bookmark.title,
      );
    expect(waiting()).toEqual(["About", "Wanted"]);
    await decide(folder, { verb: "drop", url: link });
    expect(waiting()).toEqual(["About"]);
    await decide(folder, { verb: "put-back", url: link });
    expect(waiting()).toEqual(["About", "Wanted"]);
  });

  it("keeps a dropped link dropped when its source brings it again", async () => {
    const folder = await aKeptLink();
    await decide(folder, { verb: "drop", url: link });
    const again = aBookmark({ url: link, sources: [{ name: "another feed", at: "2026-11-26T10:00:00Z" }] });
    await openShelf(folder).change([sighting(again)]);
    expect(triageOf(folder)?.as).toBe("dropped");
  });

  it("names what is kept of the same site when the link is not, the most alike first", async () => {
    const folder = await aKeptLink();
    const { code, said } = await decide(folder, { verb: "drop", url: "https://example.org/posts/wantd" });
    expect(code).toBe(1);
    expect(said).toContain("is not among your bookmarks");
    expect(said.indexOf(link)).toBeLessThan(said.indexOf("https://example.org/about"));
    expect((await decide(folder, { verb: "drop", url: "no address" })).said).toContain(
      "is not among your bookmarks",
    );
  });

  it("lists every decision, the latest first, and says so when there is none", async () => {
    const folder = await aKeptLink();
    expect((await decide(folder, {})).said).toContain("Nothing was decided yet");
    await decide(folder, { verb: "later", url: link });
    const { said } = await decide(folder, {});
    expect(said).toContain("2026-11-26  Later");
    expect(said).toContain(link);
  });
});
