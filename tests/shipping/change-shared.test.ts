import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changeShared } from "../../src/shipping/change-shared.ts";
import { aFridayWorld, aPublishedPublication, aScheduledIssue, readIssueOf } from "../support/friday.ts";

const note = {
  change: { missed: "2026-11-27T09:00:00.000Z" },
  message: "Note that issue 42 missed its hour",
  isStill: ({ missed }: { missed?: string | undefined }) => missed === undefined,
};

describe("a fact that is noted for all machines", () => {
  it("is noted by one of two, and the other sees that it is", async () => {
    const { first, clone } = await aPublishedPublication();
    const second = await clone("second");
    const [a, b] = [await aFridayWorld(first.folder), await aFridayWorld(second.folder)];
    expect(await changeShared(42, note, a)).toEqual({ ok: true, taken: true });
    expect(await changeShared(42, note, b)).toEqual({ ok: true, taken: false });
    expect(await readIssueOf(second.folder, 42)).toMatchObject(note.change);
  });

  it("is tried again where others only published something else meanwhile", async () => {
    const { first, clone } = await aPublishedPublication();
    const second = await clone("second");
    const world = await aFridayWorld(first.folder);
    await writeFile(join(second.folder.bookmarks, "2026-11.jsonl"), '{"url":"https://one.example/"}\n');
    second.push();
    expect(await changeShared(42, note, world)).toEqual({ ok: true, taken: true });
    expect(await readFile(join(first.folder.bookmarks, "2026-11.jsonl"), "utf8")).toContain("one.example");
    expect(first.git("status", "--porcelain")).toBe("");
  });

  it("does not carry along what an editor is changing in an issue that is out", async () => {
    const { first } = await aPublishedPublication(aScheduledIssue({ state: "shipped", shipAt: undefined }));
    const file = join(first.folder.issues, "0042.md");
    await appendFile(file, "A second thought.\n");
    const text = await readFile(file, "utf8");
    const noted = await changeShared(
      42,
      { ...note, change: { announced: {} } },
      await aFridayWorld(first.folder),
    );
    expect(noted).toMatchObject({ ok: false, says: expect.stringContaining("npm run correct -- 42") });
    expect(await readFile(file, "utf8")).toBe(text);
  });
});
