import { spawn, spawnSync } from "node:child_process";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { runIngest } from "../../scripts/ingest.ts";
import { command as previewMail } from "../../scripts/preview-mail.ts";
import { createIssue } from "../../src/content/new-issue.ts";
import { takeLock } from "../../src/disk/lock.ts";
import { runHere } from "../support/command-here.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aWebOfPages } from "../support/loopback-web.ts";
import { anIssue } from "../support/makers.ts";
import { aWorld } from "../support/world.ts";

const scripts = resolve(import.meta.dirname, "../../scripts");

function run(command: string, args: string[], environment: Record<string, string> = {}) {
  const { SMTP_URL: _unset, ...inherited } = process.env;
  const ran = spawnSync(process.execPath, [join(scripts, `${command}.ts`), ...args], {
    encoding: "utf8",
    env: { ...inherited, ...environment },
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

/** Whatever the machine of these tests sends its mail by. */
const noMail = { MAIL_FROM: "", SMTP_URL: "" };

describe("wrong use ends with code 2 and says what to do", () => {
  it.each([
    ["ingest", ["--nonsense"], /Unknown option '--nonsense'/],
    ["ingest", ["no-such-file.html"], /There is no file no-such-file\.html/],
    ["ingest", ["--publication", "/no/such/folder"], /There is no folder \/no\/such\/folder/],
    ["pick", [], /needs a terminal/],
    ["astro", ["dance"], /npm run build/],
  ])("%s %j", (command, args, expected) => {
    const ran = run(command, args as string[]);
    expect(ran.err).toMatch(expected);
    expect(ran.code).toBe(2);
    expect(ran.err).not.toMatch(/\n\s+at /);
  });

  it("preview-mail of an issue that is not there", async () => {
    expect(await runHere(previewMail, ["99", "--to", "you@example.org"])).toEqual({
      ...{ code: 2, out: "" },
      err: expect.stringMatching(/There is no issue 99/),
    });
  });

  it("ingest in a publication without sources says where to put one", async () => {
    const folder = await aPublicationFolder();
    expect(run("ingest", ["--publication", folder.root])).toMatchObject({
      code: 2,
      err: expect.stringContaining("Add a source to content/publication.yaml"),
    });
  });

  it("preview-mail asks for an address, a sender and a server, one after the other", async () => {
    const folder = await aPublicationFolder();
    await createIssue(folder, anIssue());
    const at = ["42", "--publication", folder.root];
    const said = async (more: string[], variables: Record<string, string> = {}) =>
      await runHere(previewMail, [...at, ...more], { ...noMail, ...variables });
    const to = ["--to", "you@example.org"];
    expect((await said([])).err).toContain("Say who gets the test");
    expect((await said(["--to", "x"])).err).toContain("x is not a mail address");
    expect((await said(to)).err).toContain("Say who sends");
    expect((await said(to, { MAIL_FROM: "me@example.org" })).err).toContain("SMTP_URL is not set");
    const nobody = await said(to, { MAIL_FROM: "me@example.org", SMTP_URL: "smtp://127.0.0.1:9" });
    expect(nobody).toMatchObject({
      code: 1,
      err: expect.stringContaining("The mail server cannot be reached"),
    });
  });

  it("preview-mail writes a file without any server", async () => {
    const folder = await aPublicationFolder();
    await createIssue(folder, anIssue());
    const out = join(folder.root, "test.eml");
    const ran = run(
      "preview-mail",
      ["42", "--publication", folder.root, "--to", "you@example.org", "--out", out],
      { MAIL_FROM: "me@example.org", SMTP_URL: "smtp://127.0.0.1:9" },
    );
    expect(ran.code).toBe(0);
    expect(await readFile(out, "utf8")).toContain("Subject: [TEST] An issue");
  });
});

describe("preview-mail with --out alone", () => {
  it("needs neither address nor sender", async () => {
    const folder = await aPublicationFolder();
    await createIssue(folder, anIssue());
    const out = join(folder.root, "test.eml");
    const ran = await runHere(previewMail, ["42", "--publication", folder.root, "--out", out], noMail);
    expect(ran.code).toBe(0);
    expect(await readFile(out, "utf8")).toMatch(/^To: <?you@example\.org>?\r$/m);
  });

  it("makes no folder for a name that was mistyped", async () => {
    const folder = await aPublicationFolder();
    await createIssue(folder, anIssue());
    const before = await readdir(folder.root);
    const out = join(folder.root, "Dekstop", "test.eml");
    expect(await runHere(previewMail, ["42", "--publication", folder.root, "--out", out])).toMatchObject({
      code: 2,
      err: expect.stringContaining(`There is no folder ${join(folder.root, "Dekstop")}.`),
    });
    expect(await readdir(folder.root)).toEqual(before);
  });
});

describe("a file an editor must correct", () => {
  it("ends the build with one line that names it, and no stack", async () => {
    const folder = await aPublicationFolder();
    await mkdir(folder.issues, { recursive: true });
    await writeFile(join(folder.issues, "0001.md"), "---\nnumber: 1\ndate: tomorrow\n---\n");
    const ran = run("astro", ["build", "--publication", folder.root]);
    expect(ran).toMatchObject({
      code: 1,
      err: 'content/issues/0001.md:3: "date": a day is written YYYY-MM-DD, for example 2026-11-27\n',
    });
  });
});

describe("npm run ingest", () => {
  const page =
    '<title>One</title><meta name="description" content="A description of one page that is long enough here."><p>x';

  it("ends with 0 when all is well and with 3 when something was skipped", async () => {
    const folder = await aPublicationFolder();
    const web = await aWebOfPages({ "https://a.example/1": page });
    const list = join(folder.root, "links.txt");
    await writeFile(list, "https://a.example/1\n");
    const world = aWorld({ folder, network: web.network });
    expect(await runIngest({ files: [list] }, world)).toBe(0);
    await writeFile(list, "https://a.example/1\nhttps://a.example/gone\n");
    expect(await runIngest({ files: [list] }, world)).toBe(3);
  });

  it("ends with 3 as long as a source that failed waits, asks it with --now, and with 1 when nothing can be reached", async () => {
    const folder = await aPublicationFolder();
    await mkdir(join(folder.root, "content"));
    await writeFile(
      folder.settings,
      "sources:\n  - feed: https://a.example/f\n  - feed: https://b.example/f\n",
    );
    const web = await aWebOfPages({});
    const world = (network = web.network) => aWorld({ folder, network });
    expect(await runIngest({}, world())).toBe(3);
    expect(await runIngest({}, world())).toBe(3);
    expect(web.requests).toHaveLength(2);
    expect(await runIngest({ hurry: true }, world())).toBe(3);
    expect(web.requests).toHaveLength(4);
    const nowhere = async () => {
      throw Object.assign(new Error("no network"), { code: "EAI_AGAIN" });
    };
    expect(await runIngest({ hurry: true }, world({ ...web.network, resolve: nowhere }))).toBe(1);
  });

  it("has nothing to do while another one is at work, but says when a file was left unread", async () => {
    const folder = await aPublicationFolder();
    const list = join(folder.root, "links.txt");
    await writeFile(list, "https://a.example/1\n");
    await mkdir(join(folder.root, "content"));
    await writeFile(folder.settings, "sources:\n  - feed: https://a.example/feed\n");
    const lock = takeLock(folder.ingestLock);
    expect(run("ingest", ["--publication", folder.root])).toMatchObject({
      code: 0,
      out: expect.stringContaining("Another ingest is at work"),
    });
    expect(run("ingest", [list, "--publication", folder.root])).toMatchObject({
      code: 1,
      err: expect.stringContaining("your file was not read"),
    });
    lock?.release();
    expect((await readdir(folder.root)).sort()).toEqual(["content", "links.txt", "var"]);
  });

  it("says so, and keeps what is there, when the folder may not be written", async () => {
    const folder = await aPublicationFolder();
    const list = join(folder.root, "links.txt");
    await writeFile(list, "https://a.example/1\n");
    await writeFile(folder.bookmarks, "a file where the folder should be");
    const ran = run("ingest", [list, "--publication", folder.root]);
    expect(ran.code).toBe(1);
    expect(ran.err).not.toMatch(/\n\s+at /);
    expect(await readFile(folder.bookmarks, "utf8")).toBe("a file where the folder should be");
  });
});

describe("npm run demo", () => {
  it("makes the whole Friday in a folder of its own and leaves the checkout as it was", {
    timeout: 180_000,
  }, async () => {
    const checkout = resolve(scripts, "..");
    const before = spawnSync("git", ["status", "--porcelain"], { cwd: checkout, encoding: "utf8" }).stdout;
    const { code, out } = await runDemo(checkout);
    expect(code).toBe(0);
    expect(out).toContain("34 new links, 0 known. 29 pages read.");
    expect(out).toContain("its address leads to a private network, so it was not opened");
    expect(out).toContain("Issue 4 is live: https://fiveforfriday.example/issues/4/");
    expect(out).toContain("Ada and Ben pressed the button, and were welcomed.");
    expect(out).toContain("5 readers = 5 sent + 0 failed");
    expect(out).toContain("3 readers, 1 who has not said yes, 1 bounced, 1 left.");
    expect(out).toContain('5 mails, "Three doors, forty kerbs and a lamp post"');
    const root = /Everything is in (\S+)/.exec(out)?.[1] ?? "";
    onTestFinished(() => rm(root, { recursive: true, force: true }));
    for (const file of [
      "dist/index.html",
      "dist/issues/4/mail.txt",
      "dist/feed.json",
      "mailbox/issue-4.eml",
      "content/issues/0004.md",
      "bookmarks/2026-11.jsonl",
    ]) {
      expect((await readFile(join(root, file), "utf8")).length).toBeGreaterThan(500);
    }
    expect(spawnSync("git", ["status", "--porcelain"], { cwd: checkout, encoding: "utf8" }).stdout).toBe(
      before,
    );
  });
});

function runDemo(checkout: string): Promise<{ code: number | null; out: string }> {
  const child = spawn(process.execPath, [join(scripts, "demo.ts")], {
    cwd: checkout,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk;
  });
  return new Promise((done) => child.once("exit", (code) => done({ code, out })));
}
