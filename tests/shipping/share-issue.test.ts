import { appendFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { shareIssue } from "../../src/shipping/share-issue.ts";
import { aFridayWorld, aPublishedPublication, aScheduledIssue, writeIssueFile } from "../support/friday.ts";

const noTexts = async () => new Map<string, string>();
const wish = { number: 43, message: "Schedule issue 43", texts: noTexts };
const later = aScheduledIssue({ number: 43, date: "2026-12-04", shipAt: "2026-12-04T09:00:00.000Z" });

describe("an issue that becomes everybody's", () => {
  it("is one commit that holds it alone, whatever else was changed, staged or committed here", async () => {
    const { first } = await aPublishedPublication();
    const { folder } = first;
    await writeIssueFile(folder, later);
    await writeFile(join(folder.root, "mine.txt"), "Not yet.\n");
    first.git("add", "mine.txt");
    first.git("commit", "--quiet", "-m", "Mine");
    await appendFile(folder.settings, "# a thought\n");
    await writeFile(join(folder.root, "staged.txt"), "Staged.\n");
    first.git("add", "staged.txt");
    expect(await shareIssue(wish, await aFridayWorld(folder))).toEqual({ ok: true, left: undefined });
    const shown = first.git("show", "--name-only", "--format=%s", "origin/main").trim().split("\n");
    expect(shown).toEqual(["Schedule issue 43", "", "content/issues/0043.md"]);
    expect(first.git("status", "--porcelain").trim().split("\n")).toEqual([
      "M content/publication.yaml",
      "A  staged.txt",
    ]);
    expect(() => first.git("show", "origin/main:mine.txt")).toThrow();
    first.git("merge-base", "--is-ancestor", "origin/main", "HEAD");
  });

  it("comes on top of what others published meanwhile", async () => {
    const { first, clone } = await aPublishedPublication();
    const second = await clone("second");
    const world = await aFridayWorld(first.folder);
    await writeFile(join(second.folder.bookmarks, "2026-12.jsonl"), '{"url":"https://one.example/"}\n');
    second.push();
    await writeIssueFile(first.folder, later);
    expect(await shareIssue(wish, world)).toMatchObject({ ok: true });
    expect(first.git("log", "--format=%s", "-2", "origin/main").trim()).toBe("Schedule issue 43\nWork");
  });

  it("is refused in git's words where the remote says no, and the folder stays as it is", async () => {
    const { first } = await aPublishedPublication();
    await writeIssueFile(first.folder, later);
    await writeFile(
      join(first.folder.root, "../origin.git/hooks/pre-receive"),
      "#!/bin/sh\necho 'main is closed today' >&2\nexit 1\n",
      { mode: 0o755 },
    );
    const head = first.git("rev-parse", "HEAD");
    expect(await shareIssue(wish, await aFridayWorld(first.folder))).toMatchObject({
      ok: false,
      says: expect.stringContaining("main is closed today"),
    });
    expect(first.git("rev-parse", "HEAD")).toBe(head);
    expect(first.git("status", "--porcelain").trim()).toBe("?? content/issues/0043.md");
  });
});
