import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { removeStrays } from "../../../scripts/astro/remove-strays.ts";
import { aFolder } from "../../support/folders.ts";

describe("a site that was built into the one before it", () => {
  it("keeps what was written, assets and copies, and loses pages that there are no more, with their folders", async () => {
    const dist = await aFolder();
    const written = ["index.html", "issues/1/index.html", "feed.xml"];
    const others = ["_astro/index.abc.css", "favicon.svg"];
    const strays = [
      "issues/2/index.html",
      "bookmarks/tags/old/3/index.html",
      "old.html",
      "issues/1/favicon.svg",
    ];
    for (const name of [...written, ...others, ...strays]) {
      await mkdir(dirname(join(dist, name)), { recursive: true });
      await writeFile(join(dist, name), name);
    }
    await removeStrays(
      dist,
      written.map((name) => join(dist, name)),
    );
    const left = await readdir(dist, { recursive: true });
    expect(left.sort()).toEqual([...written, ...others, "_astro", "issues", "issues/1"].sort());
  });
});
