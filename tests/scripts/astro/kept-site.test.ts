import { appendFile, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { beginSite, keptSite, readFrom, rememberSite } from "../../../scripts/astro/kept-site.ts";
import { cacheIn, workshopOf } from "../../../scripts/astro/places.ts";
import { createIssue } from "../../../src/content/new-issue.ts";
import { textAt } from "../../../src/disk/text-at.ts";
import { aClock } from "../../support/clock.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { anIssue } from "../../support/makers.ts";
import { aWorld } from "../../support/world.ts";

async function aBuiltSite() {
  const folder = await aPublicationFolder();
  await mkdir(join(folder.site, "issues"), { recursive: true });
  for (const name of ["index.html", "issues/1.html"]) await writeFile(join(folder.site, name), name);
  const cache = join(cacheIn(workshopOf(folder)), "page");
  await mkdir(cacheIn(workshopOf(folder)), { recursive: true });
  await writeFile(cache, "remembered");
  await rememberSite(folder, { from: "a", findings: [] });
  return { folder, cache };
}

describe("a site that was built", () => {
  it("is as it was until somebody changes, adds or takes away a file", async () => {
    const { folder } = await aBuiltSite();
    expect(keptSite(folder)).toMatchObject({ from: "a", findings: [], isAsItWas: true });
    const edits = [
      () => appendFile(join(folder.site, "index.html"), "more"),
      () => writeFile(join(folder.site, "stray.html"), ""),
      () => rm(join(folder.site, "issues/1.html")),
      () => rm(folder.site, { recursive: true }),
    ];
    for (const edit of edits) {
      await rememberSite(folder, { from: "a", findings: [] });
      expect(keptSite(folder)?.isAsItWas).toBe(true);
      await edit();
      expect(keptSite(folder)?.isAsItWas).toBe(false);
    }
  });

  it("counts as none while the next is built, whose pages may be remembered, but not those of one that did not end", async () => {
    const { folder, cache } = await aBuiltSite();
    expect(await beginSite(folder, keptSite(folder))).toBe(true);
    expect(keptSite(folder)).toBeUndefined();
    expect(textAt(cache)).toBe("remembered");
    expect(textAt(join(folder.site, "index.html"))).toBe("index.html");
    expect(await beginSite(folder, keptSite(folder))).toBe(false);
    expect(textAt(cache)).toBeUndefined();
  });

  it("is not built into when its files are others, though its pages are remembered", async () => {
    const { folder, cache } = await aBuiltSite();
    await rm(join(folder.site, "index.html"));
    expect(await beginSite(folder, keptSite(folder))).toBe(false);
    expect(textAt(cache)).toBe("remembered");
  });

  it("is none after an update of packages, and neither are its pages remembered", async () => {
    const { folder, cache } = await aBuiltSite();
    expect(keptSite(folder, "of other packages")).toBeUndefined();
    expect(await beginSite(folder, keptSite(folder, "of other packages"))).toBe(false);
    expect(textAt(cache)).toBeUndefined();
  });

  it("is none where its mark is damaged", async () => {
    const { folder } = await aBuiltSite();
    await writeFile(join(folder.scratch, "built.json"), "{ half");
    expect(keptSite(folder)).toBeUndefined();
  });
});

describe("what a site is built from", () => {
  it("is another thing after every change of what a build reads, and the same without one", async () => {
    const folder = await aPublicationFolder();
    await createIssue(folder, anIssue());
    await mkdir(folder.privateBookmarks, { recursive: true });
    const read = (now?: string, build?: string, variables?: Record<string, string>) =>
      readFrom(aWorld({ folder, clock: aClock(now), ...(variables && { variables }) }), build);
    const seen = [
      await read(),
      await read("2026-11-28T09:00:00.000Z"),
      await read(undefined, "0123456789abcdef"),
    ];
    seen.push(await read(undefined, undefined, { FIVE_HIDDEN_KEY: "a".repeat(64) }));
    const files = [
      join(folder.issues, "0042.mail.html"),
      join(folder.bookmarks, "2026-11.jsonl"),
      join(folder.privateBookmarks, "2026-11.jsonl"),
      folder.hiddenLinks,
      folder.settings,
    ];
    for (const file of files) {
      await appendFile(file, "# more\n");
      seen.push(await read());
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(await read("2026-11-27T23:00:00.000Z")).toBe(seen.at(-1));
    await appendFile(folder.environment, "SMTP_URL=smtp://mail.example\n");
    expect(await read()).toBe(seen.at(-1));
  });
});
