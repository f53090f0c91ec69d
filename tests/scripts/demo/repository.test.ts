import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDemoRepository } from "../../../scripts/demo/repository.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { gitIn } from "../../support/friday.ts";

describe("the demo's repository", () => {
  it("holds the publication as it was, at a remote of its own, without what git must not see", async () => {
    const folder = await aPublicationFolder();
    await mkdir(folder.issues, { recursive: true });
    await mkdir(folder.privateBookmarks, { recursive: true });
    await writeFile(join(folder.issues, "0001.md"), "one\n");
    await writeFile(join(folder.privateBookmarks, "2026-11.jsonl"), "{}\n");
    await openDemoRepository(folder);
    const git = await gitIn(folder.root);
    expect(await git(["ls-tree", "-r", "--name-only", "origin/main"])).toEqual({
      ok: true,
      out: ".gitattributes\n.gitignore\ncontent/issues/0001.md\n",
    });
    expect(await git(["ls-remote", "origin", "main"])).toMatchObject({
      out: expect.stringContaining("refs/heads/main"),
    });
    expect(await git(["log", "-1", "--format=%cs"])).toEqual({ ok: true, out: "2026-11-26\n" });
    expect(await git(["status", "--porcelain"])).toEqual({ ok: true, out: "" });
    expect(await readFile(join(folder.issues, "0001.md"), "utf8")).toBe("one\n");
  });
});
