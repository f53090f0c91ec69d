import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openStanding } from "../../../src/desk/hand/standing-in-hand.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { aPublishedPublication, aScheduledIssue, sharedOf } from "../../support/friday.ts";

describe("how the coming issue stands, at hand", () => {
  it("is asked once as long as nothing changes, and anew after its file did", async () => {
    const { first } = await aPublishedPublication();
    let asked = 0;
    const standing = openStanding(first.folder, async () => {
      asked += 1;
      return { ok: true, shared: await sharedOf(first) };
    });
    const issue = aScheduledIssue();
    expect([await standing.of(issue), await standing.of(issue)]).toEqual(["shared", "shared"]);
    expect(asked).toBe(1);
    const file = join(first.folder.issues, "0042.md");
    await writeFile(file, "---\nstate: scheduled\n---\nOther words.\n");
    expect(await standing.of(issue)).toBe("changed");
    first.git("checkout", "--", "content");
    expect(await standing.of(issue)).toBe("shared");
  });

  it("is nothing outside git, whom nobody asks then, and where git cannot be asked now", async () => {
    const folder = await aPublicationFolder();
    const never = openStanding(folder, () => Promise.reject(new Error("asked")));
    expect(await never.of(aScheduledIssue())).toBeUndefined();
    const { first } = await aPublishedPublication();
    const busy = openStanding(first.folder, async () => ({ ok: false, says: "in the middle of a merge" }));
    expect(await busy.of(aScheduledIssue())).toBeUndefined();
  });

  it("is asked again where git could not be asked, of a draft too", async () => {
    const { first } = await aPublishedPublication();
    let asked = 0;
    const standing = openStanding(first.folder, async () => {
      asked += 1;
      return asked === 1
        ? { ok: false, says: "in the middle of a merge" }
        : { ok: true, shared: await sharedOf(first) };
    });
    const draft = aScheduledIssue({ state: "draft" });
    expect(await standing.of(draft)).toBeUndefined();
    // Everybody else has it scheduled: it would go out.
    expect(await standing.of(draft)).toBe("elsewhere");
  });
});
