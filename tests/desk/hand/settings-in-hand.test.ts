import { rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { ContentError } from "../../../src/content/front-matter.ts";
import { openSettings } from "../../../src/desk/hand/settings-in-hand.ts";
import { aDesk } from "../../support/desk.ts";
import { anIssue } from "../../support/makers.ts";
import { aPublicationOf } from "../../support/publication.ts";

describe("the settings at the desk", () => {
  it("stay what they were while their file is broken, and say so", async () => {
    const folder = await aPublicationOf({ "content/publication.yaml": "title: Mine\n" });
    const settings = openSettings(folder);
    expect(await settings.now()).toMatchObject({ publication: { title: "Mine" }, faults: [] });
    await writeFile(folder.settings, "title: [half\n");
    const broken = await settings.now();
    expect([broken.publication.title, broken.faults]).toEqual([
      "Mine",
      [expect.stringContaining("content/publication.yaml")],
    ]);
    await writeFile(folder.settings, "title: Ours\n");
    expect(await settings.now()).toMatchObject({ publication: { title: "Ours" }, faults: [] });
  });

  it("are read again after their file, or one of nearly its name, came or went, and not before", async () => {
    const folder = await aPublicationOf({ "content/publication.yaml": "title: Mine\n" });
    const settings = openSettings(folder);
    const { publication } = await settings.now();
    expect((await settings.now()).publication).toBe(publication);
    const misnamed = join(dirname(folder.settings), "publication.yml");
    await writeFile(misnamed, "title: Other\n");
    expect((await settings.now()).faults.join()).toContain("content/publication.yml");
    await rm(misnamed);
    expect(await settings.now()).toMatchObject({ publication: { title: "Mine" }, faults: [] });
    await rm(folder.settings);
    expect((await settings.now()).publication.title).not.toBe("Mine");
  });

  it("that could never be read are told", async () => {
    const folder = await aPublicationOf({ "content/publication.yaml": "zone: nowhere\n" });
    await expect(openSettings(folder).now()).rejects.toThrow(ContentError);
  });

  it("that break while one writes stop nobody from saving", async () => {
    const { get, act, issueText, folder } = await aDesk({
      issues: [anIssue({ number: 42, state: "draft" })],
    });
    await get("/write");
    await writeFile(folder.settings, "title: [half\n");
    const saved = await act("/write/field", {
      number: "42",
      name: "title",
      url: "",
      was: "An issue",
      words: "Better",
    });
    expect(saved).toMatchObject({ ok: true, value: "Better" });
    expect(await issueText(42)).toContain("title: Better");
    for (const path of ["/today", "/pick", "/write", "/bookmarks"])
      expect(await (await get(path)).text()).toContain("content/publication.yaml");
  });
});
