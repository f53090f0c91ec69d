// One editor, two machines and a public repository: what is private or dropped on one is on no page of the other.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { runBuild } from "../../scripts/astro.ts";
import { runIngest as runIngestCommand } from "../../scripts/ingest.ts";
import { byMonth } from "../../src/archive/by-month.ts";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import type { Bookmark } from "../../src/domain/bookmark.ts";
import { describeReport } from "../../src/ingest/describe-report.ts";
import { drop, putBack } from "../../src/picking/triage.ts";
import { aWebOfPages, type LoopbackWeb } from "../support/loopback-web.ts";
import { copyKey, type Machine, machines } from "../support/machines.ts";
import { runIngest } from "../support/run-ingest.ts";
import { aWorld } from "../support/world.ts";

const link = (name: string) => `https://pages.example/${name}`;
const names = ["open", "tagged", "dropped", "secret"];
const now = "2026-11-27T09:00:00.000Z";

/** The week's links as a bookmark service exports them; `secret` is private there. */
const exported = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n${names
  .map((name, at) => {
    const isPrivate = name === "secret" ? ' PRIVATE="1"' : "";
    return `<DT><A HREF="${link(name)}" ADD_DATE="${1_795_600_000 + at}"${isPrivate}>The ${name} page</A>\n<DD>A note on ${name}\n`;
  })
  .join("")}</DL>`;

function aWebOfThem(): Promise<LoopbackWeb> {
  return aWebOfPages(
    Object.fromEntries(names.map((name) => [link(name), `<title>The ${name} page</title><p>Words.</p>`])),
  );
}

const gatherOn = (machine: Machine, web: LoopbackWeb, variables = {}) =>
  runIngest({ files: { "week.html": exported }, now, variables }, web, machine.folder);

/** The addresses that a reader of the site would find. */
const onPages = ({ folder }: Machine) =>
  byMonth(openShelf(folder).bookmarks(), "Europe/London")
    .flatMap((month) => month.days.flatMap((day) => day.bookmarks.map((one) => one.url)))
    .sort();

/** Everything that the repository holds now, in one string. */
const inGit = (machine: Machine) =>
  machine
    .git("ls-files", "-z")
    .split("\0")
    .filter(Boolean)
    .map((file) => readFileSync(join(machine.folder.root, file), "utf8"))
    .join("\n");

const decide = (machine: Machine, name: string, decision: (kept: Bookmark) => Bookmark) =>
  openShelf(machine.folder).change([{ url: link(name), change: (kept) => kept && decision(kept) }]);

/** Two machines with one key, the week gathered on the first and pushed. */
async function twoMachines(): Promise<{ one: Machine; other: Machine; web: LoopbackWeb }> {
  const web = await aWebOfThem();
  const { first: one, clone } = await machines();
  await gatherOn(one, web);
  one.push();
  const other = await clone("other");
  await copyKey(one, other);
  return { one, other, web };
}

describe("two machines with one key", () => {
  it("share no private link: a clone holds none, and its own run keeps one in its own private/", async () => {
    const { one, other, web } = await twoMachines();
    expect(onPages(one)).toEqual(["dropped", "open", "tagged"].map(link));
    expect(inGit(other)).not.toMatch(/secret/);
    expect(one.git("log", "--all", "-p")).not.toMatch(/secret|FIVE_HIDDEN_KEY/);
    expect(existsSync(other.folder.privateBookmarks)).toBe(false);
    const report = await gatherOn(other, web);
    expect([report.fresh.map((bookmark) => bookmark.url), report.known]).toEqual([[link("secret")], 3]);
    expect(other.git("status", "--porcelain")).toBe("");
    expect(openShelf(other.folder).find(link("secret"))?.note).toBe("A note on secret");
    expect(onPages(other)).toEqual(onPages(one));
  });

  it("do not bring back what the other dropped, though their source still has it", async () => {
    const { one, other, web } = await twoMachines();
    expect((await decide(one, "dropped", (kept) => drop(kept, now))).moved).toBe(1);
    one.push();
    other.pull();
    expect(inGit(other)).not.toContain(link("dropped"));
    const report = await gatherOn(other, web);
    expect(report.fresh.map((bookmark) => bookmark.url)).toEqual([link("dropped"), link("secret")]);
    expect(onPages(other)).toEqual(["open", "tagged"].map(link));
    other.push();
    expect(inGit(other)).not.toContain(link("dropped"));
  });

  it("show a link on no page that one dropped while the other tagged it, whoever pushes first", async () => {
    for (const isDropFirst of [true, false]) {
      const { one, other } = await twoMachines();
      await decide(one, "tagged", (kept) => drop(kept, now));
      await decide(other, "tagged", (kept) => ({ ...kept, tags: ["a-tag"] }));
      const [early, late] = isDropFirst ? [one, other] : [other, one];
      early.push();
      late.git("add", "--all");
      late.git("commit", "--quiet", "--message", "Work");
      late.pull();
      late.push();
      early.pull();
      for (const machine of [one, other]) {
        expect(onPages(machine)).toEqual(["dropped", "open"].map(link));
        expect((await openShelf(machine.folder).change([])).moved).toBe(1);
        expect(openShelf(machine.folder).find(link("tagged"))?.tags).toEqual(["a-tag"]);
        machine.git("add", "--all");
        machine.git("commit", "--quiet", "--allow-empty", "--message", "Moved");
        expect(inGit(machine)).not.toContain(link("tagged"));
      }
      // Both moved the same line away: that merges by itself.
      one.git("push", "--quiet", "origin", "HEAD:main");
      other.pull();
      expect(onPages(other)).toEqual(["dropped", "open"].map(link));
      expect(openShelf(other.folder).badLines()).toEqual([]);
    }
  });

  it("merge what both hid at once into one list", async () => {
    const { one, other } = await twoMachines();
    await decide(one, "tagged", (kept) => drop(kept, now));
    await decide(other, "dropped", (kept) => ({ ...kept, private: true }));
    one.push();
    other.git("add", "--all");
    other.git("commit", "--quiet", "--message", "Work");
    other.pull();
    expect(onPages(other)).toEqual([link("open")]);
    other.push();
    one.pull();
    expect(onPages(one)).toEqual([link("open")]);
    // Where two lines that stood side by side went, git's union puts both back; the next write takes them out again.
    await openShelf(one.folder).change([]);
    one.push();
    expect(inGit(one)).not.toMatch(/pages\.example\/(tagged|dropped|secret)/);
    expect(inGit(one).match(/^[0-9a-f]{64}$/gm)).toHaveLength(3);
  });

  it("both see what one puts back", async () => {
    const { one, other } = await twoMachines();
    await decide(one, "tagged", (kept) => drop(kept, now));
    one.push();
    other.pull();
    await decide(one, "tagged", putBack);
    one.push();
    other.pull();
    for (const machine of [one, other]) expect(onPages(machine)).toContain(link("tagged"));
  });
});

describe("a repository that is built from a merge", () => {
  it("has the link in no page, feed or file of the site", { timeout: 240_000 }, async () => {
    const { one, other } = await twoMachines();
    await decide(one, "tagged", (kept) => drop(kept, now));
    await decide(other, "tagged", (kept) => ({ ...kept, tags: ["a-tag"] }));
    one.push();
    other.git("add", "--all");
    other.git("commit", "--quiet", "--message", "Work");
    other.pull();
    expect(inGit(other)).toContain(link("tagged"));
    const world = aWorld({ folder: other.folder });
    expect(await runBuild({ isQuiet: true }, world)).toBe(0);
    const site = readdirSync(other.folder.site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"))
      .join("\n");
    expect(site).toContain(link("open"));
    expect(site).not.toMatch(/pages\.example\/(tagged|secret)|a-tag/);
  });
});

describe("a machine without the key", () => {
  it("stops its ingest before it asks anybody, and says what to copy", async () => {
    const { other, web } = await twoMachines();
    await rm(other.folder.environment);
    const asked = web.requests.length;
    await expect(gatherOn(other, web)).rejects.toThrow(/FIVE_HIDDEN_KEY=… from the \.env/);
    await writeFile(other.folder.environment, `FIVE_HIDDEN_KEY=${"0".repeat(64)}\n`);
    await expect(gatherOn(other, web)).rejects.toThrow(/this machine has the key [0-9a-f]{16}/);
    expect(web.requests).toHaveLength(asked);
    expect(other.git("status", "--porcelain")).toBe("");
  });

  it("may be a build service: with the key among its secrets it keeps nothing private, and counts it", async () => {
    const { other, web } = await twoMachines();
    const [, key = ""] = /FIVE_HIDDEN_KEY=(\w+)/.exec(readFileSync(other.folder.environment, "utf8")) ?? [];
    await rm(other.folder.environment);
    const report = await gatherOn(other, web, { CI: "true", FIVE_HIDDEN_KEY: key });
    expect([report.fresh, report.known, report.withheld]).toEqual([[], 3, 1]);
    expect(describeReport(report, "bookmarks", now)).toContain(
      "1 link for your eyes only met and left alone",
    );
    expect(existsSync(other.folder.privateBookmarks)).toBe(false);
    expect(existsSync(other.folder.environment)).toBe(false);
    expect(other.git("status", "--porcelain")).toBe("");
  });

  it("needs none in a repository that hides nothing, not even on a build service that meets a private link", async () => {
    const web = await aWebOfThem();
    const { first } = await machines();
    const report = await gatherOn(first, web, { CI: "1" });
    expect([report.fresh.length, report.withheld]).toEqual([3, 1]);
    first.push();
    expect(first.git("log", "--all", "-p")).not.toMatch(/secret|FIVE_HIDDEN_KEY/);
  });
});

describe("the first run on what an older version kept", () => {
  it("moves private links out of the public files and says that git's history has them", async () => {
    const web = await aWebOfThem();
    const { first } = await machines();
    const old = `{"url":"${link("secret")}","title":"Old","savedAt":"2026-11-20T10:00:00Z","private":true}\n`;
    await writeFile(join(first.folder.bookmarks, "2026-11.jsonl"), old);
    first.push();
    const world = aWorld({ folder: first.folder, network: web.network });
    const said = vi.spyOn(console, "log").mockImplementation(() => {});
    onTestFinished(() => said.mockRestore());
    await writeFile(join(first.folder.root, "week.txt"), link("open"));
    await runIngestCommand({ files: [join(first.folder.root, "week.txt")] }, world);
    expect(said.mock.calls.join("\n")).toMatch(/1 link was moved to bookmarks\/private\/.*git's history/s);
    expect(readFileSync(join(first.folder.bookmarks, "2026-11.jsonl"), "utf8")).not.toContain("secret");
    first.push();
    expect(inGit(first)).not.toContain("pages.example/secret");
    expect(first.git("log", "--all", "-p")).toContain("pages.example/secret");
  });
});
