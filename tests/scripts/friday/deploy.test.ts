import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { deployWith } from "../../../scripts/friday/deploy.ts";
import { aPublicationFolder } from "../../support/folders.ts";

describe("the deploy command", () => {
  it("gets the site's folder and works from the publication's", async () => {
    const folder = await aPublicationFolder();
    await mkdir(folder.site, { recursive: true });
    await writeFile(join(folder.site, "index.html"), "Hello");
    expect(await deployWith('cp -r "$FIVE_DIST" www', folder)).toEqual({ ok: true });
    expect(await readFile(join(folder.root, "www", "index.html"), "utf8")).toBe("Hello");
  });

  it("that fails is named with its code and its last words", async () => {
    const folder = await aPublicationFolder();
    const command = "for n in $(seq 1 30); do echo line $n; done; echo no space left >&2; exit 12";
    const sent = await deployWith(command, folder);
    expect(sent).toMatchObject({
      ok: false,
      says: expect.stringContaining("FIVE_DEPLOY ended with code 12"),
    });
    expect(sent).toMatchObject({ says: expect.stringContaining("\n  no space left") });
    expect(JSON.stringify(sent)).not.toContain("line 5\\n");
  });

  it("that is not there is a line and no stack", async () => {
    const sent = await deployWith("no-such-program-here", await aPublicationFolder());
    expect(sent).toMatchObject({ ok: false, says: expect.stringContaining("ended with code 127") });
  });
});
