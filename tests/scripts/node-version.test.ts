import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkout } from "../../scripts/checkout.ts";

const guard = join(checkout, "scripts/node-version.cjs");

function onNode(version: string) {
  const pretend = `Object.defineProperty(process.versions, "node", { value: "${version}" }); require(${JSON.stringify(guard)}); console.log("runs")`;
  return spawnSync(process.execPath, ["-e", pretend], { encoding: "utf8" });
}

describe("a Node", () => {
  it.each(["18.20.4", "20.20.2", "23.11.0", "24.14.9"])(
    "that is too old (%s) says so in one line",
    (version) => {
      const { status, stdout, stderr } = onNode(version);
      expect([status, stdout, stderr.trim().split("\n").length]).toEqual([1, "", 1]);
      expect(stderr).toMatch(/^This needs Node 24\.15 or later, and .* is \d+\.\d+\.\d+\. Run npm install/);
    },
  );

  it.each(["24.15.0", "24.21.0", "25.0.0", "100.1.2"])("that is new enough (%s) runs", (version) => {
    expect(onNode(version)).toMatchObject({ status: 0, stdout: "runs\n", stderr: "" });
  });

  it("is looked at before every command", () => {
    const { scripts } = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8"));
    const commands = Object.values<string>(scripts).filter(
      (line) => line.includes("scripts/") && line.startsWith("node"),
    );
    expect(commands.length).toBeGreaterThan(10);
    for (const line of commands) expect(line).toMatch(/^node -r \.\/scripts\/node-version\.cjs scripts\//);
  });
});
