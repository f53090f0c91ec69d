import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readLinkRecords } from "../../../src/content/link-records-file.ts";
import { aPublishedPublication, sharedOf } from "../../support/friday.ts";

const noteLine = (url: string) => `{"url":"https://${url}.example/"}\n`;

describe("a folder that is brought to what others published", () => {
  it("takes what others published around an editor's unsaved work", async () => {
    const { first, clone } = await aPublishedPublication();
    const second = await clone("second");
    await writeFile(join(second.folder.root, "content", "new.md"), "theirs");
    second.push();
    await writeFile(join(first.folder.issues, "0043.md"), "mine");
    await writeFile(first.folder.settings, "url: https://five.example\n# mine\n");
    const shared = await sharedOf(first);
    expect(await shared.take()).toEqual({ ok: true, moved: true });
    expect(await readFile(join(first.folder.root, "content", "new.md"), "utf8")).toBe("theirs");
    expect(await readFile(first.folder.settings, "utf8")).toContain("# mine");
    expect(first.git("rev-parse", "HEAD")).toBe(second.git("rev-parse", "HEAD"));
  });

  it("keeps an editor's own commits: what others published is merged behind them, and they are not pushed", async () => {
    const { first, clone } = await aPublishedPublication();
    const second = await clone("second");
    await writeFile(join(second.folder.root, "content", "theirs.md"), "theirs");
    second.push();
    await writeFile(join(first.folder.root, "content", "mine.md"), "mine");
    first.git("add", "--all");
    first.git("commit", "--quiet", "-m", "Mine");
    const mine = first.git("rev-parse", "HEAD").trim();
    await writeFile(join(first.folder.bookmarks, "2026-11.jsonl"), noteLine("one"));
    const shared = await sharedOf(first);
    expect(await shared.take()).toEqual({ ok: true, moved: true });
    expect(await shared.publish({ paths: ["bookmarks"], message: "Keep" })).toMatchObject({
      ok: true,
      changed: true,
    });
    expect(first.git("branch", "--contains", mine)).toContain("main");
    expect(first.git("ls-tree", "-r", "--name-only", "origin/main")).not.toContain("mine.md");
    expect(first.git("status", "--porcelain")).toBe("");
    expect(await readFile(join(first.folder.root, "content", "theirs.md"), "utf8")).toBe("theirs");
    first.git("push", "--quiet", "origin", "HEAD:main");
    second.pull();
    expect(await readFile(join(second.folder.root, "content", "mine.md"), "utf8")).toBe("mine");
  });

  it("leaves a file that was edited at that very moment", async () => {
    const { first } = await aPublishedPublication();
    const path = join(first.folder.issues, "0042.md");
    const before = await readFile(path);
    const madeFrom = new Map([["content/issues/0042.md", before]]);
    const texts = new Map([["content/issues/0042.md", `${before}shipped\n`]]);
    await writeFile(path, `${before}still writing\n`);
    const outcome = await (await sharedOf(first)).publish({ texts, madeFrom, message: "Ship" });
    expect(outcome).toMatchObject({ ok: true, taken: true, left: expect.stringContaining("0042.md") });
    expect(await readFile(path, "utf8")).toBe(`${before}still writing\n`);
    expect(first.git("show", "origin/main:content/issues/0042.md")).toBe(`${before}shipped\n`);
  });

  it.each([
    ["changed", "content/publication.yaml"],
    ["untracked", "content/new.md"],
  ])("names a file that is %s here and changed there, and touches nothing", async (_how, path) => {
    const { first, clone } = await aPublishedPublication();
    const second = await clone("second");
    await writeFile(join(second.folder.root, path), "url: https://theirs.example\n");
    await writeFile(join(second.folder.bookmarks, "2026-11.jsonl"), noteLine("theirs"));
    second.push();
    await writeFile(join(first.folder.root, path), "url: https://mine.example\n");
    await writeFile(join(first.folder.bookmarks, "2026-11.jsonl"), noteLine("mine"));
    const before = first.git("rev-parse", "HEAD") + first.git("diff") + first.git("diff", "--cached");
    const taken = await (await sharedOf(first)).take();
    expect(taken).toMatchObject({ ok: false, isUnreachable: false, says: expect.stringContaining(path) });
    expect(await readFile(join(first.folder.root, path), "utf8")).toBe("url: https://mine.example\n");
    expect(first.git("rev-parse", "HEAD") + first.git("diff") + first.git("diff", "--cached")).toBe(before);
  });

  it("keeps what an editor changed or took out of the bookmarks here, beside the links that others brought", async () => {
    const { first, clone } = await aPublishedPublication();
    const month = (machine: typeof first) => join(machine.folder.bookmarks, "2026-11.jsonl");
    const before = [noteLine("a"), noteLine("b"), noteLine("c")];
    await writeFile(month(first), before.join(""));
    first.push();
    const second = await clone("second");
    await writeFile(month(second), before.join("") + noteLine("theirs"));
    second.push();
    const edited = noteLine("c").replace("}", ',"note":"my own word"}');
    await writeFile(month(first), noteLine("a") + edited + noteLine("mine"));
    const shared = await sharedOf(first);
    expect(await shared.take()).toEqual({ ok: true, moved: true });
    const expected = [noteLine("a"), noteLine("theirs"), edited, noteLine("mine")].join("");
    expect(await readFile(month(first), "utf8")).toBe(expected);
    expect(await shared.publish({ paths: ["bookmarks"], message: "Keep" })).toMatchObject({ changed: true });
    expect(first.git("show", "origin/main:bookmarks/2026-11.jsonl")).toBe(expected);
  });

  it("keeps what both found of links that were published", async () => {
    const { first, clone } = await aPublishedPublication();
    const lineOf = (key: string, checked: string) =>
      `${JSON.stringify({ key, state: "alive", since: "2026-09-01", checked })}\n`;
    await writeFile(
      first.folder.linkRecords,
      lineOf("a.example", "2026-10") + lineOf("z.example", "2026-10"),
    );
    first.push();
    const second = await clone("second");
    await writeFile(
      second.folder.linkRecords,
      lineOf("a.example", "2026-11") + lineOf("z.example", "2026-10"),
    );
    second.push();
    await writeFile(
      first.folder.linkRecords,
      lineOf("a.example", "2026-10") + lineOf("z.example", "2026-11"),
    );
    expect(await (await sharedOf(first)).take()).toEqual({ ok: true, moved: true });
    const records = [...(await readLinkRecords(first.folder)).values()];
    expect(records.map(({ key, checked }) => [key, checked])).toEqual([
      ["a.example", "2026-11"],
      ["z.example", "2026-11"],
    ]);
  });
});
