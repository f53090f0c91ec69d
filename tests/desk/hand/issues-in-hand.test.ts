import { writeFileSync } from "node:fs";
import { rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeFileWhole } from "../../../src/disk/write-file.ts";
import { issuesIn } from "../../support/issues-in-hand.ts";
import { anIssueText, aPublicationOf } from "../../support/publication.ts";

describe("the issues in hand", () => {
  it("are as the files are, newest number first, and the same list as long as no file changes", async () => {
    const folder = await aPublicationOf({
      "content/issues/0001.md": anIssueText({ number: 1 }),
      "content/issues/0002.md": anIssueText({ number: 2, date: "2026-11-27" }),
    });
    const hand = issuesIn(folder);
    const first = await hand.now();
    expect(first.issues.map(({ number }) => number)).toEqual([2, 1]);
    expect((await hand.now()).issues).toBe(first.issues);
    await writeFile(join(folder.issues, "0002.md"), anIssueText({ number: 2, date: "2026-12-04" }));
    expect((await hand.now()).issues[0]?.date).toBe("2026-12-04");
    await rm(join(folder.issues, "0001.md"));
    expect((await hand.now()).issues.map(({ number }) => number)).toEqual([2]);
  });

  it("keep an issue as it was while its file is broken, and tell the fault", async () => {
    const folder = await aPublicationOf({ "content/issues/0001.md": anIssueText({ number: 1 }) });
    const hand = issuesIn(folder);
    await hand.now();
    await writeFile(join(folder.issues, "0001.md"), "---\nnumber: 1\ndate: soon\n---\n");
    const { issues, faults } = await hand.now();
    expect(issues.map(({ title }) => title)).toEqual(["Issue 1"]);
    expect(faults.join()).toContain("content/issues/0001.md");
    await writeFile(join(folder.issues, "0001.md"), anIssueText({ number: 1, body: "Mended." }));
    expect((await hand.now()).faults).toEqual([]);
  });

  it("are without one that was taken away between two looks, and with it when it is back", async () => {
    const folder = await aPublicationOf({ "content/issues/0001.md": anIssueText({ number: 1 }) });
    // A link that leads nowhere is in the folder, and cannot be read any more.
    await symlink(join(folder.root, "away.md"), join(folder.issues, "0002.md"));
    const hand = issuesIn(folder);
    expect((await hand.now()).issues.map(({ number }) => number)).toEqual([1]);
    await writeFile(join(folder.root, "away.md"), anIssueText({ number: 2 }));
    expect((await hand.now()).issues.map(({ number }) => number)).toEqual([2, 1]);
  });

  it("are none where there is no folder yet", async () => {
    expect(await issuesIn(await aPublicationOf({})).now()).toEqual({ issues: [], faults: [] });
  });
});

describe("the issues so far", () => {
  it("tell of a file of nearly an issue's name every time, as long as it is there", async () => {
    const folder = await aPublicationOf({ "content/issues/0001.md": anIssueText({ number: 1 }) });
    const hand = issuesIn(folder);
    await hand.now();
    const misnamed = join(folder.issues, "0002.markdown");
    await writeFile(misnamed, anIssueText({ number: 2 }));
    for (let times = 0; times < 3; times++) {
      const { issues, faults } = await hand.soFar();
      expect([issues.map(({ number }) => number), faults]).toEqual([
        [1],
        [expect.stringContaining("0002.md")],
      ]);
    }
    await rm(misnamed);
    expect(await hand.soFar()).toMatchObject({ issues: [{ number: 1 }], faults: [] });
  });

  it("are as a file is that lies elsewhere, of which no notice comes", async () => {
    const folder = await aPublicationOf({ "content/issues/0001.md": anIssueText({ number: 1 }) });
    const elsewhere = join(folder.root, "two.md");
    await writeFile(elsewhere, anIssueText({ number: 2 }));
    await symlink(elsewhere, join(folder.issues, "0002.md"));
    const hand = issuesIn(folder);
    expect((await hand.now()).issues).toHaveLength(2);
    await writeFile(elsewhere, anIssueText({ number: 2, body: "Changed." }));
    expect((await hand.soFar()).issues[0]?.standfirst).toBe("Changed.");
  });

  it("are as the files are, each time, whoever wrote", async () => {
    const folder = await aPublicationOf({ "content/issues/0001.md": anIssueText({ number: 1 }) });
    const hand = issuesIn(folder);
    await hand.now();
    for (let round = 0; round < 50; round++) {
      const { issues } = await hand.soFar();
      expect((await hand.soFar()).issues).toBe(issues);
      const text = anIssueText({ number: 1, body: `Round ${round}.` });
      if (round % 3 === 0) await writeFile(join(folder.issues, "0001.md"), text);
      else if (round % 3 === 1) writeFileSync(join(folder.issues, "0001.md"), text);
      else await writeFileWhole(join(folder.issues, "0001.md"), text);
      expect((await hand.soFar()).issues[0]?.standfirst).toBe(`Round ${round}.`);
    }
  });
});
