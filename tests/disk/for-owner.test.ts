import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeForOwner } from "../../src/disk/for-owner.ts";
import { aFolder } from "../support/folders.ts";

const modeOf = (path: string) => statSync(path).mode & 0o777;

describe.skipIf(process.platform === "win32")("makeForOwner (modes: skipped on Windows)", () => {
  it("makes file and folder for nobody else", async () => {
    const path = join(await aFolder(), "var", "store.db");
    makeForOwner(path);
    expect([modeOf(path), modeOf(join(path, ".."))]).toEqual([0o600, 0o700]);
  });

  it("takes a file back that others could read, and leaves what is in it", async () => {
    const path = join(await aFolder(), "store.db");
    writeFileSync(path, "kept", { mode: 0o644 });
    makeForOwner(path);
    expect([modeOf(path), readFileSync(path, "utf8")]).toEqual([0o600, "kept"]);
  });
});
