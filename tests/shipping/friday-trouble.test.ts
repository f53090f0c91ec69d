import { spawnSync } from "node:child_process";
import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { friday } from "../../src/shipping/friday.ts";
import { aFolder } from "../support/folders.ts";
import { aFridayWorld, aPublishedPublication, aSite, readIssueOf } from "../support/friday.ts";

const program = join(import.meta.dirname, "../support/friday-process.ts");

/** What must be as it was: the issue, git here, and the remote. */
async function asItIs({ folder, git }: Awaited<ReturnType<typeof aPublishedPublication>>["first"]) {
  return {
    issue: await readFile(join(folder.issues, "0042.md"), "utf8"),
    files: await readdir(folder.issues),
    head: git("rev-parse", "HEAD"),
    remote: git("ls-remote", "origin", "main"),
    status: git("status", "--porcelain"),
  };
}

describe.skipIf(process.platform === "win32")(
  "a Friday in trouble (needs a shell: skipped on Windows)",
  () => {
    it("on a disk without room tears nothing, says so, and ships when there is room", async () => {
      const { first } = await aPublishedPublication();
      const before = await asItIs(first);
      const site = await aFolder();
      // No file may pass 512 bytes in this shell: git cannot write what it must, as on a full disk.
      const ran = spawnSync(
        "sh",
        ["-c", 'ulimit -f 1; exec "$0" "$@"', process.execPath, program, first.folder.root, site],
        {
          encoding: "utf8",
        },
      );
      expect(ran.status).not.toBe(0);
      expect(await asItIs(first)).toEqual(before);
      first.git("fsck", "--no-dangling");
      const again = spawnSync(process.execPath, [program, first.folder.root, site], { encoding: "utf8" });
      expect([again.status, again.stderr]).toEqual([0, ""]);
      expect(await readIssueOf(first.folder, 42)).toMatchObject({ state: "shipped" });
    }, 60_000);

    it("at a remote that takes nothing says the remote's words, and the issue stays scheduled", async () => {
      const { first } = await aPublishedPublication();
      const hook = join(first.folder.root, "..", "origin.git", "hooks", "pre-receive");
      await mkdir(join(hook, ".."), { recursive: true });
      await writeFile(hook, "#!/bin/sh\necho 'No room left for you here' >&2\nexit 1\n");
      await chmod(hook, 0o755);
      const before = await asItIs(first);
      const site = aSite();
      expect(await friday({}, await aFridayWorld(first.folder, { site }))).toEqual([
        expect.stringMatching(
          /^Issue 42 could not be shipped, and stays scheduled: .*No room left for you here/s,
        ),
      ]);
      expect(await asItIs(first)).toEqual(before);
      await rm(hook);
      expect(await friday({}, await aFridayWorld(first.folder, { site }))).toEqual([]);
    });

    it("in a folder of git's that may not be written says so, and nothing is lost", async () => {
      const { first } = await aPublishedPublication();
      const objects = join(first.folder.root, ".git", "objects");
      const before = await asItIs(first);
      // Where new objects would lie stands a file: nobody may write there, not even root.
      const names = (await readdir(objects)).filter((name) => /^[0-9a-f]{2}$/.test(name));
      for (const name of Array.from({ length: 256 }, (_, n) => n.toString(16).padStart(2, "0")))
        if (!names.includes(name)) await writeFile(join(objects, name), "");
      const troubles = await friday({}, await aFridayWorld(first.folder));
      expect(troubles.join("\n")).toMatch(/could not be (shipped|published)/);
      expect(await asItIs(first)).toEqual(before);
    });
  },
);
