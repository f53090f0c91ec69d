import { spawn } from "node:child_process";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { runCorrect } from "../../scripts/correct.ts";
import { openDemoRepository } from "../../scripts/demo/repository.ts";
import { openSampleWeb, withSite } from "../../scripts/demo/sample-web.ts";
import { serveFolder } from "../../scripts/friday/serve.ts";
import { runFriday } from "../../scripts/friday.ts";
import { readPublication } from "../../src/content/settings-file.ts";
import { slotsForAll } from "../../src/editions/personal-slots.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aScheduledIssue, gitIn, writeIssueFile } from "../support/friday.ts";
import { saidDuring } from "../support/said.ts";
import { aWorld } from "../support/world.ts";

const checkout = resolve(import.meta.dirname, "../..");

describe("fridays that really build", () => {
  it("leave the issue out before its hour, put it live at it, and correct it after, the mail as it went out", async () => {
    const folder = await aPublicationFolder();
    for (const part of ["content", "bookmarks"])
      await cp(join(checkout, part), join(folder.root, part), { recursive: true });
    await openDemoRepository(folder);
    await writeIssueFile(folder, aScheduledIssue({ number: 4 }));
    const web = await openSampleWeb();
    onTestFinished(() => web.close());
    await using site = await serveFolder(folder.site, 0);
    const publication = await readPublication(folder);
    const network = withSite(web.network, { publication, port: site.port });
    const page = (path: string) => readFile(join(folder.site, path), "utf8").catch(() => undefined);
    const run = (now: string) =>
      saidDuring(() => runFriday({}, aWorld({ folder, network, clock: { now: () => now } })));

    await run("2026-11-27T08:55:00.000Z");
    expect(await page("issues/3/index.html")).toContain("<h1");
    expect(await page("issues/4/index.html")).toBeUndefined();

    expect(await run("2026-11-27T09:00:00.000Z")).toContain(`Issue 4 is live: ${publication.url}/issues/4/`);
    const mail = await page("issues/4/mail.html");
    expect(mail).toContain(slotsForAll(publication).leave);
    expect(await page("issues/4/mail.txt")).not.toContain("{{");

    await runCorrect({ number: 4, note: "A name was wrong." }, aWorld({ folder }));
    const git = await gitIn(folder.root);
    await git(["commit", "--quiet", "--all", "-m", "Correct issue 4"]);
    await git(["push", "--quiet"]);
    expect(await run("2026-11-27T12:00:00.000Z")).toContain("Built the site");
    expect(await page("issues/4/index.html")).toContain("A name was wrong.");
    expect(await page("atom.xml")).toContain("A name was wrong.");
    expect(await page("issues/4/mail.html")).toBe(mail);
    expect(await run("2026-11-27T12:30:00.000Z")).not.toContain("Built the site");
  }, 300_000);

  it("started ten at once are one that works and nine that say so, and all end well", async () => {
    const folder = await aPublicationFolder();
    await cp(join(checkout, "content"), join(folder.root, "content"), { recursive: true });
    // An address that is nobody's: nothing is asked beyond this machine.
    const settings = await readFile(folder.settings, "utf8");
    await writeFile(folder.settings, settings.replace(/^url:.*$/m, ""));
    const ended = await Promise.all(
      Array.from({ length: 10 }, () => {
        const child = spawn(process.execPath, [
          join(checkout, "scripts/friday.ts"),
          "--publication",
          folder.root,
        ]);
        let out = "";
        child.stdout.on("data", (chunk: Buffer) => {
          out += chunk;
        });
        return new Promise<{ code: number; out: string }>((done) =>
          child.once("close", (code) => done({ code: code ?? 1, out })),
        );
      }),
    );
    expect(ended.map(({ code }) => code)).toEqual(ended.map(() => 0));
    const idle = ended.filter(({ out }) => out.includes("Another run of friday is at work"));
    expect(idle).toHaveLength(9);
    expect(ended.filter(({ out }) => out.includes("Built the site"))).toHaveLength(1);
  }, 300_000);
});
