import { spawnSync } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { aFolder } from "../support/folders.ts";

const module = resolve(import.meta.dirname, "../../src/disk/write-file.ts");

describe.skipIf(process.platform === "win32")(
  "a disk without room (needs a shell's ulimit: skipped on Windows)",
  () => {
    it("keeps the old file whole, leaves nothing behind and says which file", async () => {
      const folder = await aFolder();
      const path = join(folder, "2026-11.jsonl");
      await writeFile(path, "what was kept\n");
      // No file may pass 4 kB in this shell: the write fails in the middle, as on a full disk.
      const script = `import { writeFileWhole } from ${JSON.stringify(module)}; process.on("SIGXFSZ", () => {}); try { await writeFileWhole(${JSON.stringify(path)}, "x".repeat(100_000)); console.log("written"); } catch (error) { console.log(error.code); }`;
      const ran = spawnSync(
        "sh",
        ["-c", 'ulimit -f 8; exec "$0" --input-type=module -e "$1"', process.execPath, script],
        { encoding: "utf8" },
      );
      expect(ran.stdout.trim()).toBe("EFBIG");
      expect(await readFile(path, "utf8")).toBe("what was kept\n");
      expect(await readdir(folder)).toEqual(["2026-11.jsonl"]);
    });
  },
);
