import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkout } from "../../scripts/checkout.ts";

/** Every command of package.json, by the name of its file. */
const commands = new Set(
  [...readFileSync(join(checkout, "package.json"), "utf8").matchAll(/ scripts\/([a-z-]+)\.ts/g)].map(
    ([, name = ""]) => name,
  ),
);

describe("--help", () => {
  it.each([...commands])("of %s is no mistake, and has an example", (command) => {
    const args = command === "astro" ? ["build", "--help"] : ["--help"];
    const ran = spawnSync(process.execPath, [join(checkout, `scripts/${command}.ts`), ...args], {
      encoding: "utf8",
    });
    expect([ran.status, ran.stderr]).toEqual([0, ""]);
    expect(ran.stdout.match(/npm run /g)?.length).toBeGreaterThan(1);
  });
});
