import { describe, expect, it } from "vitest";
import { runCorrect } from "../../scripts/correct.ts";
import { aClock } from "../support/clock.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { readIssueOf, writeIssueFile } from "../support/friday.ts";
import { anIssue } from "../support/makers.ts";
import { saidDuring } from "../support/said.ts";
import { aWorld } from "../support/world.ts";

describe("npm run correct", () => {
  it("notes what was changed with its moment, after those that were noted before", async () => {
    const folder = await aPublicationFolder();
    await writeIssueFile(folder, anIssue({ state: "shipped", hero: undefined }));
    for (const [at, note] of [
      ["2026-11-28T10:00:00.000Z", "A name was wrong."],
      ["2026-11-29T10:00:00.000Z", "So was another."],
    ] as const)
      await saidDuring(() => runCorrect({ number: 42, note }, aWorld({ folder, clock: aClock(at) })));
    expect((await readIssueOf(folder, 42))?.corrections).toEqual([
      { at: "2026-11-28T10:00:00.000Z", note: "A name was wrong." },
      { at: "2026-11-29T10:00:00.000Z", note: "So was another." },
    ]);
  });
});
