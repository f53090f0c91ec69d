import { mkdir, rename, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openNotices } from "../../../src/desk/hand/notices.ts";
import { aFolder } from "../../support/folders.ts";

/** Of a folder with one file in it, begun. */
async function begun() {
  const folder = join(await aFolder(), "issues");
  await mkdir(folder);
  await writeFile(join(folder, "0001.md"), "one");
  const notices = openNotices(folder);
  onTestFinished(() => notices.close());
  notices.begin();
  return { folder, notices };
}

describe.skipIf(process.platform !== "linux")(
  "the notices of a folder (trusted on Linux alone; skipped elsewhere)",
  () => {
    it("are none as long as nobody writes there, and one at once when somebody did", async () => {
      const { folder, notices } = await begun();
      expect(await notices.isQuiet()).toBe(true);
      expect(await notices.isQuiet()).toBe(true);
      await writeFile(join(folder, "0001.md"), "two");
      expect(await notices.isQuiet()).toBe(false);
      notices.begin();
      await expect.poll(() => notices.isQuiet()).toBe(true);
    });

    it.each<[string, (folder: string) => Promise<void>]>([
      ["a file that comes", (folder) => writeFile(join(folder, "0002.md"), "")],
      ["one that goes", (folder) => rm(join(folder, "0001.md"))],
      ["one that is renamed", (folder) => rename(join(folder, "0001.md"), join(folder, "0003.md"))],
      ["one whose time is put back", (folder) => utimes(join(folder, "0001.md"), 1, 1)],
      [
        "a folder that goes and comes back",
        async (folder) => {
          await rm(folder, { recursive: true });
          await mkdir(folder);
        },
      ],
    ])("tell of %s", async (_, change) => {
      const { folder, notices } = await begun();
      await change(folder);
      expect(await notices.isQuiet()).toBe(false);
      // What comes after it is told again.
      notices.begin();
      await expect.poll(() => notices.isQuiet()).toBe(true);
      await writeFile(join(folder, "0004.md"), "four");
      expect(await notices.isQuiet()).toBe(false);
    });

    it("prove nothing where there is no folder, before they begin, and after their end", async () => {
      const folder = join(await aFolder(), "issues");
      const notices = openNotices(folder);
      expect(await notices.isQuiet()).toBe(false);
      notices.begin();
      expect(await notices.isQuiet()).toBe(false);
      await mkdir(folder);
      notices.begin();
      expect(await notices.isQuiet()).toBe(true);
      notices.close();
      expect(await notices.isQuiet()).toBe(false);
    });
  },
);
