import { spawn, spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { takeLock } from "../../src/disk/lock.ts";
import { aPublicationFolder } from "../support/folders.ts";

const scripts = resolve(import.meta.dirname, "../../scripts");

describe("npm run friday", () => {
  const running: { kill(signal: NodeJS.Signals): boolean }[] = [];
  afterAll(() => {
    for (const child of running) child.kill("SIGKILL");
  });

  it("is one at a time: who comes while another is at work says so and ends well", async () => {
    const folder = await aPublicationFolder();
    const lock = takeLock(folder.fridayLock);
    const children = Array.from({ length: 3 }, () => {
      const child = spawn(process.execPath, [join(scripts, "friday.ts"), "--publication", folder.root]);
      running.push(child);
      let out = "";
      child.stdout.on("data", (chunk: Buffer) => {
        out += chunk;
      });
      return new Promise((done) => child.once("close", (code) => done({ code, out })));
    });
    expect(await Promise.all(children)).toEqual(
      children.map(() => ({ code: 0, out: expect.stringContaining("Another run of friday is at work") })),
    );
    lock?.release();
  });

  it.each([
    ["friday", ["--until", "live"], /--until knows built/],
    ["friday", ["--until", "built", "--from", "live"], /not both/],
    ["schedule-issue", [], /Say which issue/],
    ["schedule", ["--serve", "http"], /--serve wants a port/],
    ["correct", ["42"], /Say what was changed/],
    ["announce", ["nope"], /Say which issue/],
  ])("%s %j is wrong use, said in words", (command, args, words) => {
    const ran = spawnSync(process.execPath, [join(scripts, `${command}.ts`), ...args], { encoding: "utf8" });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(words);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });
});
