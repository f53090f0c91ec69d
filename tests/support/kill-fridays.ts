// Kills runs of friday at chosen moments, lets the next one finish, and says what must hold then.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect } from "vitest";
import { ifMissing } from "../../src/disk/write-file.ts";
import { aFolder } from "./folders.ts";
import { aPublishedPublication, readIssueOf, writeIssueFile } from "./friday.ts";
import { anIssue } from "./makers.ts";

const program = join(import.meta.dirname, "friday-process.ts");

/** One publication, killed once at each of the moments (milliseconds after a start), then run until it is done. */
export async function killFridays(momentsMs: number[]): Promise<void> {
  const { first } = await aPublishedPublication();
  const { folder } = first;
  await writeFile(
    folder.settings,
    'url: https://five.example\nannounce: { mastodon: "@me@social.example" }\n',
  );
  await writeFile(join(folder.bookmarks, "2026-11.jsonl"), '{"url":"https://one.example/"}\n');
  const draft = await writeIssueFile(folder, anIssue({ number: 43, state: "draft", hero: undefined }));
  const words = await readFile(draft, "utf8");
  first.git("commit", "--quiet", "--all", "-m", "Settings");
  first.git("push", "--quiet", "origin", "HEAD:main");
  const site = await aFolder();
  for (const [at, ms] of momentsMs.entries()) {
    const child = spawn(process.execPath, [program, folder.root, site, `${at}`], { stdio: "ignore" });
    const ended = new Promise((done) => child.once("close", done));
    await Promise.race([setTimeout(ms), ended]);
    child.kill("SIGKILL");
    await ended;
    expect(await readFile(draft, "utf8")).toBe(words);
    await untilGitIsDone(join(folder.root, ".git"));
  }
  // An hour later nobody can still be at it.
  const posts = () => readFile(join(site, "posts"), "utf8").catch(ifMissing(""));
  for (const minutes of ["75", "90"]) {
    const ran = spawnSync(process.execPath, [program, folder.root, site, minutes], { encoding: "utf8" });
    // Killed between the mark and the post: nobody can know, and it is left to the editor.
    const isLeftToEditor = /^It is not known whether @me@social\.example was told/.test(ran.stdout);
    if (isLeftToEditor) expect(await posts()).toBe("");
    expect([ran.status, ran.stderr]).toEqual([isLeftToEditor ? 3 : 0, ""]);
  }
  expect((await readIssueOf(folder, 42))?.state).toBe("shipped");
  const log = first.git("log", "--format=%s", "origin/main");
  expect(log.match(/^Ship issue 42/gm)).toHaveLength(1);
  expect(first.git("ls-remote", "origin", "main").split(/\s/)[0]).toBe(first.git("rev-parse", "HEAD").trim());
  expect(first.git("status", "--porcelain")).toBe("?? content/issues/0043.md\n");
  first.git("fsck", "--no-dangling");
  expect(await readFile(join(site, "issues/42/index"), "utf8")).toContain("five-mail");
  expect((await posts()).trim().split("\n").length).toBeLessThanOrEqual(1);
}

/** A git that a killed run started goes on to its end; the next run would say that it is at work. */
async function untilGitIsDone(gitFolder: string): Promise<void> {
  for (let round = 0; round < 200; round++) {
    const locks = execFileSync("find", [gitFolder, "-name", "*.lock"], { encoding: "utf8" });
    if (locks === "") return;
    await setTimeout(25);
  }
  throw new Error(`Git left a lock in ${gitFolder}`);
}
