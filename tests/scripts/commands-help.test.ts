import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkout } from "../../scripts/checkout.ts";
import type { Command } from "../../scripts/command.ts";
import { type Ran, runHere } from "../support/command-here.ts";

/** Every command of package.json, by the name of its file. */
const commands = new Set(
  [...readFileSync(join(checkout, "package.json"), "utf8").matchAll(/ scripts\/([a-z-]+)\.ts/g)].map(
    ([, name = ""]) => name,
  ),
);

const fileOf = (command: string) => join(checkout, `scripts/${command}.ts`);

/** Here, where that is a world's command; those of the checkout alone are started. */
async function helpOf(command: string): Promise<Ran> {
  const args = ["--help"];
  if (readFileSync(fileOf(command), "utf8").includes("export const command:")) {
    const loaded: { command: Command<unknown> } = await import(fileOf(command));
    return runHere(loaded.command, args);
  }
  const ran = spawnSync(process.execPath, [fileOf(command), ...args], { encoding: "utf8" });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

describe("--help", () => {
  it.each([...commands])("of %s is no mistake, and has an example", async (command) => {
    const { code, out, err } = await helpOf(command);
    expect([code, err]).toEqual([0, ""]);
    expect(out.match(/npm run /g)?.length).toBeGreaterThan(1);
  });
});
