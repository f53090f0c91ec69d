import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openSharedCopy } from "../../../src/shipping/git/shared-copy.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { aPublishedPublication, gitIn, sharedOf } from "../../support/friday.ts";

const noteLine = (url: string) => `{"url":"https://${url}.example/"}\n`;

describe("a publication that two machines share", () => {
  it("gets both machines' links, whoever was faster, with nobody's hands", async () => {
    const { first, clone } = await aPublishedPublication();
    const second = await clone("second");
    const month = (machine: typeof first) => join(machine.folder.bookmarks, "2026-11.jsonl");
    await writeFile(month(first), noteLine("one") + noteLine("both"));
    await writeFile(month(second), noteLine("two") + noteLine("both"));
    const [a, b] = [await sharedOf(first), await sharedOf(second)];
    expect(await a.publish({ paths: ["bookmarks"], message: "Keep" })).toMatchObject({
      taken: true,
      changed: true,
    });
    // The second does not know yet: its push is refused, and it looks again.
    expect(await b.publish({ paths: ["bookmarks"], message: "Keep" })).toMatchObject({
      ok: true,
      taken: false,
    });
    expect(await b.publish({ paths: ["bookmarks"], message: "Keep" })).toMatchObject({
      taken: true,
      changed: true,
    });
    expect(await a.take()).toEqual({ ok: true, moved: true });
    const lines = (await readFile(month(first), "utf8")).trim().split("\n");
    expect(new Set(lines)).toEqual(new Set(["one", "two", "both"].map((url) => noteLine(url).trim())));
    expect(await readFile(month(second), "utf8")).toBe(await readFile(month(first), "utf8"));
    expect(first.git("status", "--porcelain") + second.git("status", "--porcelain")).toBe("");
  });

  it("works in a folder of a repository that holds more than the publication", async () => {
    const { first } = await aPublishedPublication();
    const inner = join(first.folder.root, "links");
    await mkdir(join(inner, "content", "issues"), { recursive: true });
    await mkdir(join(inner, "bookmarks"), { recursive: true });
    await writeFile(join(inner, "content", "publication.yaml"), "");
    first.push();
    await writeFile(join(inner, "bookmarks", "2026-11.jsonl"), noteLine("inner"));
    const opened = await openSharedCopy({
      ...{ git: await gitIn(inner), folder: inner, scratch: join(inner, "var"), mark: () => "ab12" },
    });
    if (!opened.ok) throw new Error(opened.says);
    const texts = new Map([["content/issues/0042.mail.txt", "The mail\n"]]);
    expect(await opened.shared.publish({ paths: ["bookmarks"], texts, message: "Keep" })).toMatchObject({
      changed: true,
    });
    expect(first.git("show", "--name-only", "--format=", "origin/main").trim().split("\n")).toEqual([
      "links/bookmarks/2026-11.jsonl",
      "links/content/issues/0042.mail.txt",
    ]);
    expect(await opened.shared.published("content/issues/0042.mail.txt")).toBe("The mail\n");
    expect(await readFile(join(inner, "content/issues/0042.mail.txt"), "utf8")).toBe("The mail\n");
  });

  it("needs no remote: a commit of this machine's own is as good", async () => {
    const { first } = await aPublishedPublication();
    first.git("remote", "remove", "origin");
    await writeFile(join(first.folder.issues, "0043.md"), "half a dra");
    await writeFile(join(first.folder.bookmarks, "2026-11.jsonl"), noteLine("one"));
    const shared = await sharedOf(first);
    expect(await shared.publish({ paths: ["bookmarks"], message: "Keep" })).toMatchObject({
      taken: true,
      changed: true,
    });
    expect(first.git("log", "-1", "--format=%s").trim()).toBe("Keep");
    expect(first.git("status", "--porcelain")).toBe("?? content/issues/0043.md\n");
  });

  it("needs no git: what is written is published", async () => {
    const folder = await aPublicationFolder();
    const shared = await sharedOf({ folder });
    const texts = new Map([["content/issues/0042.mail.txt", "The mail\n"]]);
    expect(await shared.publish({ texts, message: "Ship" })).toEqual({
      ok: true,
      taken: true,
      changed: true,
    });
    expect(await readFile(join(folder.root, "content/issues/0042.mail.txt"), "utf8")).toBe("The mail\n");
  });
});
