import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { openComing } from "../../../src/desk/hand/open-coming.ts";
import { aDesk } from "../../support/desk.ts";
import { anIssue, aPick } from "../../support/makers.ts";

const scheduled = anIssue({ state: "scheduled", picks: [aPick()] });

describe("the coming issue", () => {
  it("may be changed until it is out", async () => {
    const { folder } = await aDesk({ issues: [scheduled] });
    expect((await openComing(folder, 42)).issue.number).toBe(42);
  });

  it("that went out under an open page is changed by no field, no undo and no move", async () => {
    const { act, issueText, desk } = await aDesk({ issues: [scheduled] });
    const url = "https://example.org/a";
    await act("/decide", { url, slot: "0" });
    await act("/undo");
    const text = (await issueText(42)).replace("state: scheduled", "state: shipped");
    await writeFile(`${desk.world.folder.issues}/0042.md`, text);
    const field = { number: "42", name: "blurb", url, was: "Worth your time.", words: "Changed" };
    expect(await act("/write/field", field)).toMatchObject({
      ok: false,
      why: expect.stringContaining("is out"),
    });
    expect(await act("/redo")).toMatchObject({ isRefused: true });
    expect(await issueText(42)).toBe(text);
  });
});
