import { appendFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changeForAll } from "../../../src/desk/schedule/schedule-deed.ts";
import { takeLock } from "../../../src/disk/lock.ts";
import { Publication } from "../../../src/domain/publication.ts";
import { scheduling, unscheduling } from "../../../src/shipping/schedule-issue.ts";
import { aDesk, aDeskIn } from "../../support/desk.ts";
import { aPublishedPublication, aScheduledIssue, fridayAtNine, readIssueOf } from "../../support/friday.ts";
import { aBookmark, anIssue, aPick } from "../../support/makers.ts";

const picked = aBookmark({ url: "https://example.org/picked", savedAt: "2026-11-25T10:00:00.000Z" });
const other = aBookmark({ url: "https://example.org/other", savedAt: "2026-11-24T10:00:00.000Z" });
const draft = aScheduledIssue({ state: "draft", shipAt: undefined, picks: [aPick({ url: picked.url })] });
const publication = Publication.parse({});
const schedule = {
  number: 42,
  change: (issue: Parameters<typeof scheduling>[0]) => scheduling(issue, fridayAtNine, publication),
  message: () => "Schedule issue 42",
};
const back = { number: 42, change: () => unscheduling, message: () => "Take issue 42 back" };

describe("an issue that gets its hour on the desk", () => {
  it("is one commit of its file and its picks' lines; everything else here stays as it is", async () => {
    const { first } = await aPublishedPublication(draft);
    const { desk, folder } = await aDeskIn(first.folder, { links: [other, picked] });
    await appendFile(folder.settings, "# a thought\n");
    const before = first.git("status", "--porcelain");
    expect(await changeForAll(desk, schedule)).toEqual({ isDone: true, says: undefined });
    const shown = first.git("show", "--name-only", "--format=%s", "origin/main").trim().split("\n");
    expect(shown).toEqual(["Schedule issue 42", "", "bookmarks/2026-11.jsonl", "content/issues/0042.md"]);
    const months = first.git("show", "origin/main:bookmarks/2026-11.jsonl");
    expect([months.includes(picked.url), months.includes(other.url)]).toEqual([true, false]);
    expect(first.git("show", "origin/main:content/issues/0042.md")).toContain("state: scheduled");
    expect(first.git("status", "--porcelain")).toBe(before);
    expect(await changeForAll(desk, back)).toEqual({ isDone: true, says: undefined });
    expect(first.git("show", "origin/main:content/issues/0042.md")).toContain("state: draft");
    expect(first.git("log", "-1", "--format=%s", "origin/main").trim()).toBe("Take issue 42 back");
  });

  it("is scheduled here only, with what to do, where the remote does not take it; and arrives later", async () => {
    const { first } = await aPublishedPublication(draft);
    const { desk } = await aDeskIn(first.folder);
    const hook = join(first.folder.root, "../origin.git/hooks/pre-receive");
    await writeFile(hook, "#!/bin/sh\necho 'main is closed today' >&2\nexit 1\n", { mode: 0o755 });
    const came = await changeForAll(desk, schedule);
    expect(came).toMatchObject({
      isDone: true,
      says: expect.stringMatching(/main is closed today.*push it again/s),
    });
    const issue = await readIssueOf(first.folder, 42);
    expect(await desk.standing.of(issue)).toBe("here");
    await writeFile(hook, "#!/bin/sh\nexit 0\n");
    expect(await changeForAll(desk, { ...schedule, change: () => ({}) })).toMatchObject({ says: undefined });
    expect(await desk.standing.of(issue)).toBe("shared");
  });

  it("is scheduled here only while the remote cannot be reached", async () => {
    const { first } = await aPublishedPublication(draft);
    first.git("remote", "set-url", "origin", join(first.folder.root, "gone.git"));
    const { desk } = await aDeskIn(first.folder);
    const came = await changeForAll(desk, schedule);
    expect(came).toMatchObject({ isDone: true, says: expect.stringContaining("cannot be reached") });
    expect(await readIssueOf(first.folder, 42)).toMatchObject({ state: "scheduled", shipAt: fridayAtNine });
  });

  it("is left alone where both changed it, with the file and the way out", async () => {
    const { first, clone } = await aPublishedPublication(draft);
    const second = await clone("second");
    await appendFile(join(second.folder.issues, "0042.md"), "Theirs.\n");
    second.push();
    await appendFile(join(first.folder.issues, "0042.md"), "Mine.\n");
    const { desk } = await aDeskIn(first.folder);
    const came = await changeForAll(desk, schedule);
    expect(came.isDone).toBe(false);
    expect(came.says).toMatch(/content\/issues\/0042\.md.*git pull/);
    expect(await readIssueOf(first.folder, 42)).toMatchObject({ state: "draft" });
  });

  it("is refused outside git, in the middle of a merge, while friday runs, and once it is out", async () => {
    const outside = await aDesk({ issues: [draft] });
    expect(await changeForAll(outside.desk, schedule)).toMatchObject({
      isDone: false,
      says: expect.stringMatching(/no git repository.*schedule-issue -- 42/),
    });
    const { first } = await aPublishedPublication(anIssue({ state: "shipped", hero: undefined }));
    const { desk, folder } = await aDeskIn(first.folder);
    await expect(changeForAll(desk, schedule)).rejects.toThrow("Issue 42 is out");
    const lock = takeLock(folder.fridayLock);
    expect(await changeForAll(desk, schedule)).toMatchObject({
      isDone: false,
      says: expect.stringContaining("friday is at work"),
    });
    lock?.release();
    await writeFile(join(folder.root, ".git/MERGE_HEAD"), first.git("rev-parse", "HEAD"));
    expect(await changeForAll(desk, schedule)).toMatchObject({
      says: expect.stringContaining("in the middle of a merge"),
    });
  });
});
