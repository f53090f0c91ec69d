import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";

const demo = resolve(import.meta.dirname, "../../scripts/demo.ts");

describe("npm run demo", () => {
  it("is a whole Friday, and says where to look", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [demo], { encoding: "utf8" });
    expect(status, stderr).toBe(0);
    const folder = /--publication (\S+)/.exec(stdout)?.[1] ?? "";
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const made of [
      "bookmarks",
      "content/issues/0004.md",
      "dist/issues/4/index.html",
      "mailbox/issue-4.eml",
    ])
      expect([made, existsSync(join(folder, made))]).toEqual([made, true]);
  });
});
