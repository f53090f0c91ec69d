import { readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { takeFile } from "../../src/disk/replace-file.ts";
import { aFolder } from "../support/folders.ts";

/** What somebody else may do to `path` after it was taken in hand, and what stands there then. */
const others: Record<string, { act: (path: string) => void; left: string | undefined }> = {
  "saves it in place": { act: (path) => writeFileSync(path, "theirs\n"), left: "theirs\n" },
  "saves it by renaming": {
    act: (path) => {
      writeFileSync(`${path}~`, "theirs\n");
      renameSync(`${path}~`, path);
    },
    left: "theirs\n",
  },
  "changes one letter and puts the time back": {
    act: (path) => {
      writeFileSync(path, "Seen\n");
      utimesSync(path, 1, 1);
    },
    left: "Seen\n",
  },
  "adds a line": { act: (path) => writeFileSync(path, "more\n", { flag: "a" }), left: "seen\nmore\n" },
  "deletes it": { act: (path) => rmSync(path), left: undefined },
};

describe("a file in hand", () => {
  it("is replaced when nobody touched it", async () => {
    const path = join(await aFolder(), "a");
    writeFileSync(path, "seen\n");
    const hand = takeFile(path);
    expect(hand.bytes.toString()).toBe("seen\n");
    expect(await hand.replace(Buffer.from("ours\n"))).toBe(takeFile(path).stamp);
    hand.close();
    expect(readFileSync(path, "utf8")).toBe("ours\n");
  });

  it.each(Object.entries(others))("is left alone when somebody %s", async (_, { act, left }) => {
    const folder = await aFolder();
    const path = join(folder, "a");
    writeFileSync(path, "seen\n");
    utimesSync(path, 1, 1);
    const hand = takeFile(path);
    act(path);
    expect(await hand.replace(Buffer.from("ours\n"))).toBeUndefined();
    hand.close();
    expect(await readdir(folder)).toEqual(left === undefined ? [] : ["a"]);
    if (left !== undefined) expect(readFileSync(path, "utf8")).toBe(left);
  });

  it("gives way to one that appeared where there was none", async () => {
    const path = join(await aFolder(), "a");
    const hand = takeFile(path);
    expect(hand.bytes).toHaveLength(0);
    writeFileSync(path, "theirs\n");
    expect(await hand.replace(Buffer.from("ours\n"))).toBeUndefined();
    expect(readFileSync(path, "utf8")).toBe("theirs\n");
  });

  it("is made, for its owner alone if asked so, where there is none", async () => {
    const path = join(await aFolder(), "a");
    expect(await takeFile(path).replace(Buffer.from("ours\n"), 0o600)).toBeDefined();
    expect((await stat(path)).mode & 0o777).toBe(process.platform === "win32" ? 0o666 : 0o600);
  });
});
