import { spawn, spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { command as announce } from "../../scripts/announce.ts";
import { command as correct } from "../../scripts/correct.ts";
import { command as friday } from "../../scripts/friday.ts";
import { command as schedule } from "../../scripts/schedule.ts";
import { command as scheduleIssue } from "../../scripts/schedule-issue.ts";
import { takeLock } from "../../src/disk/lock.ts";
import { type Ran, runHere } from "../support/command-here.ts";
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

  it("is wrong use with a stretch that it does not know, said in words", () => {
    const args = [join(scripts, "friday.ts"), "--until", "live"];
    const ran = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(/--until knows built/);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });
});

describe("wrong use, said in words:", () => {
  it.each<[string, () => Promise<Ran>, RegExp]>([
    [
      "friday --until built --from live",
      () => runHere(friday, ["--until", "built", "--from", "live"]),
      /not both/,
    ],
    ["schedule-issue", () => runHere(scheduleIssue, []), /Say which issue/],
    ["schedule --serve http", () => runHere(schedule, ["--serve", "http"]), /--serve wants a port/],
    ["correct 42", () => runHere(correct, ["42"]), /Say what was changed/],
    ["announce nope", () => runHere(announce, ["nope"]), /Say which issue/],
  ])("%s", async (_, run, words) => {
    expect(await run()).toEqual({ code: 2, out: "", err: expect.stringMatching(words) });
  });
});
