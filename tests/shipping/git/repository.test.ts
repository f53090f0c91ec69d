import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openSharedCopy } from "../../../src/shipping/git/shared-copy.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { aPublishedPublication, gitIn, sharedOf } from "../../support/friday.ts";

describe("a repository that an editor is in the middle of", () => {
  it("is left alone while two versions wait to be made one", async () => {
    const { first, clone } = await aPublishedPublication();
    const second = await clone("second");
    await writeFile(second.folder.settings, "url: https://theirs.example\n");
    second.push();
    await writeFile(first.folder.settings, "url: https://mine.example\n");
    first.git("commit", "--quiet", "--all", "-m", "Mine");
    expect(() => first.pull()).toThrow();
    const half = first.git("status", "--porcelain");
    await expect(sharedOf(first)).rejects.toThrow("in the middle of a merge");
    first.git("commit", "--quiet", "--all", "-m", "Half", "--no-verify");
    expect(half).toContain("UU content/publication.yaml");
    await expect(sharedOf(first)).resolves.toMatchObject({ isRemote: true });
  });

  it("is left alone on no branch, and before its first commit", async () => {
    const { first } = await aPublishedPublication();
    first.git("checkout", "--quiet", "--detach");
    await expect(sharedOf(first)).rejects.toThrow("on no branch");
    const empty = await aPublicationFolder();
    await (await gitIn(empty.root))(["init", "--quiet"]);
    await expect(sharedOf({ folder: empty })).rejects.toThrow("no commit yet");
  });

  it("is none for a publication that the repository around it does not see", async () => {
    const { first } = await aPublishedPublication();
    const inner = join(first.folder.root, "var", "demo");
    await mkdir(join(inner, "content"), { recursive: true });
    const opened = await openSharedCopy({
      ...{ git: await gitIn(inner), folder: inner, scratch: join(inner, "var"), mark: () => "ab12" },
    });
    expect(opened).toMatchObject({ ok: true, shared: { where: "this folder" } });
  });
});
