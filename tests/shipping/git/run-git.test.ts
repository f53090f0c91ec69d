import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openGit, withoutUser } from "../../../src/shipping/git/run-git.ts";
import { aFolder } from "../../support/folders.ts";
import { gitIn } from "../../support/friday.ts";
import { aWeb } from "../../support/loopback-web.ts";

describe("git without a person beside it", () => {
  it("gives what it says, and a refusal with git's own words", async () => {
    const git = await gitIn(await aFolder());
    expect(await git(["init", "--quiet", "--initial-branch=main"])).toEqual({ ok: true, out: "" });
    expect(await git(["symbolic-ref", "--short", "HEAD"])).toEqual({ ok: true, out: "main\n" });
    expect(await git(["rev-parse", "--verify", "HEAD"])).toMatchObject({
      ok: false,
      why: "failed",
      code: 128,
      says: expect.stringContaining("Needed a single revision"),
    });
  });

  it("never asks for a password: a remote that wants one is refused at once", async () => {
    const web = await aWeb((_request, response) => {
      response.writeHead(401, { "www-authenticate": 'Basic realm="git"' }).end();
    });
    const git = await gitIn(await aFolder());
    const answer = await git(["ls-remote", `http://editor@127.0.0.1:${web.port}/links.git`]);
    expect(answer).toMatchObject({ ok: false, why: "failed" });
    expect(JSON.stringify(answer)).not.toContain("editor@");
  });

  it("is given up after its time", async () => {
    const web = await aWeb(() => {});
    const git = await openGit({
      folder: await aFolder(),
      variables: { PATH: process.env["PATH"] },
      timeoutMs: 300,
    });
    const answer = await git(["ls-remote", `http://127.0.0.1:${web.port}/links.git`]);
    expect(answer).toMatchObject({ ok: false, why: "timeout" });
  });

  it("says so when there is no git at all", async () => {
    const git = await openGit({ folder: await aFolder(), variables: { PATH: "/nowhere" } });
    expect(await git(["status"])).toMatchObject({ ok: false, why: "no-git" });
  });

  it("works in its own repository, whichever git started it", async () => {
    const folder = await aFolder();
    const other = await aFolder();
    await (await gitIn(other))(["init", "--quiet"]);
    const git = await gitIn(folder, { GIT_DIR: join(other, ".git"), GIT_INDEX_FILE: join(other, "index") });
    expect(await git(["rev-parse", "--git-dir"])).toMatchObject({ ok: false });
  });

  it("commits under the editor's name where git knows nobody, and under git's own where it does", async () => {
    const folder = await aFolder();
    const git = await gitIn(folder);
    await git(["init", "--quiet"]);
    await writeFile(join(folder, "a"), "a");
    await git(["add", "a"]);
    expect(await git(["commit", "--quiet", "-m", "One"])).toMatchObject({ ok: true });
    expect(await git(["log", "-1", "--format=%ae"])).toEqual({ ok: true, out: "editor@example.org\n" });
    await git(["config", "user.email", "her@example.org"]);
    await git(["config", "user.name", "Her"]);
    const again = await gitIn(folder);
    await again(["commit", "--quiet", "--allow-empty", "-m", "Two"]);
    expect(await again(["log", "-1", "--format=%ae"])).toEqual({ ok: true, out: "her@example.org\n" });
  });
});

describe("withoutUser", () => {
  it.each([
    ["https://me:secret@host.example/x.git", "https://host.example/x.git"],
    [
      "fatal: unable to access 'https://ghp_abc123@host.example/x.git/': no",
      "fatal: unable to access 'https://host.example/x.git/': no",
    ],
    ["ssh://git@host.example/x and https://a@b.example/", "ssh://host.example/x and https://b.example/"],
    ["https://a:p@ss@host.example/", "https://host.example/"],
    ["git@host.example:me/links.git", "git@host.example:me/links.git"],
    ["https://host.example/a@b", "https://host.example/a@b"],
  ])("%s becomes %s", (given, expected) => {
    expect(withoutUser(given)).toBe(expected);
  });
});
