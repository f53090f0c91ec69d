import { mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { assetsIn, removeStrays } from "../../../scripts/astro/remove-strays.ts";
import { aFolder } from "../../support/folders.ts";

describe("a site that was built into the one before it", () => {
  it("keeps what was written, assets and copies, and loses pages that there are no more, with their folders", async () => {
    const dist = await aFolder();
    const written = ["index.html", "issues/1/index.html", "feed.xml"];
    const others = ["_astro/index.abc.css", "favicon.svg"];
    const later = ["_astro/index.new.css", "_astro/again.css"];
    const strays = [
      "issues/2/index.html",
      "bookmarks/tags/old/3/index.html",
      "old.html",
      "issues/1/favicon.svg",
      "_astro/index.old.css",
    ];
    const write = async (name: string) => {
      await mkdir(dirname(join(dist, name)), { recursive: true });
      await writeFile(join(dist, name), name);
    };
    for (const name of ["_astro/index.old.css", "_astro/again.css"]) await write(name);
    const before = assetsIn(dist);
    for (const name of [...written, ...others, ...later, ...strays.slice(0, -1)]) await write(name);
    await removeStrays(
      dist,
      written.map((name) => join(dist, name)),
      before,
    );
    const left = await readdir(dist, { recursive: true });
    expect(left.sort()).toEqual([...written, ...others, ...later, "_astro", "issues", "issues/1"].sort());
  });

  it("loses a link that is none of its own, and nothing of what that leads to", async () => {
    const [dist, elsewhere] = [await aFolder(), await aFolder()];
    await mkdir(join(elsewhere, "inner"));
    for (const name of ["mine.txt", "inner/mine.txt"]) await writeFile(join(elsewhere, name), "mine");
    await mkdir(join(dist, "_astro"));
    await writeFile(join(dist, "index.html"), "");
    for (const name of ["files", "_astro/files"]) await symlink(elsewhere, join(dist, name));
    await symlink(join(elsewhere, "mine.txt"), join(dist, "mine.txt"));
    await symlink(join(elsewhere, "gone.txt"), join(dist, "gone.txt"));
    await removeStrays(dist, [join(dist, "index.html")], assetsIn(dist));
    expect((await readdir(dist)).sort()).toEqual(["index.html"]);
    expect((await readdir(elsewhere, { recursive: true })).sort()).toEqual([
      "inner",
      "inner/mine.txt",
      "mine.txt",
    ]);
  });
});
