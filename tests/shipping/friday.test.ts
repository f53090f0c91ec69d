import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { friday } from "../../src/shipping/friday.ts";
import { aFridayWorld, aPublishedPublication, aSite, fridayAtNine, readIssueOf } from "../support/friday.ts";

const hour = 3_600_000;
const at = (afterMs: number) => ({ now: () => new Date(Date.parse(fridayAtNine) + afterMs).toISOString() });

describe("a Friday", () => {
  it("ships the issue at its hour: frozen, pushed, built, deployed and seen live, and once", async () => {
    const { first } = await aPublishedPublication();
    const site = aSite();
    const world = await aFridayWorld(first.folder, { site });
    expect(await friday({}, world)).toEqual([]);
    expect(world.said).toEqual([
      "Issue 42 is shipped: Five for Friday (27/11/26)",
      expect.stringMatching(/^Built the site in /),
      "Deployed the site.",
      "Issue 42 is live: https://five.example/issues/42/",
    ]);
    expect(await readIssueOf(first.folder, 42)).toMatchObject({ state: "shipped", shippedAt: fridayAtNine });
    expect(first.git("show", "--name-only", "--format=%s", "origin/main").trim().split("\n")).toEqual([
      "Ship issue 42: Five for Friday (27/11/26)",
      "",
      "content/issues/0042.mail.html",
      "content/issues/0042.mail.txt",
      "content/issues/0042.md",
    ]);
    const before = first.git("rev-parse", "origin/main");
    const again = await aFridayWorld(first.folder, { site, clock: at(hour) });
    expect(await friday({}, again)).toEqual([]);
    expect(again.said).toEqual(["Issue 42 is live: https://five.example/issues/42/"]);
    expect(first.git("rev-parse", "origin/main")).toBe(before);
    expect(site).toMatchObject({ builds: 1, deploys: 1 });
  });

  it("ships nothing before the hour, and says how long it still waits", async () => {
    const { first } = await aPublishedPublication();
    const world = await aFridayWorld(first.folder, { clock: at(-1), deploy: undefined });
    expect(await friday({}, world)).toEqual([]);
    expect(world.said[0]).toBe("Issue 42 goes out in less than a minute.");
    expect(await readIssueOf(first.folder, 42)).toMatchObject({ state: "scheduled" });
  });

  it("ships no sooner than the remote can be reached, and reads the sources all the same", async () => {
    const { first } = await aPublishedPublication();
    first.git("remote", "set-url", "origin", join(first.folder.root, "gone.git"));
    let reads = 0;
    await writeFile(
      first.folder.settings,
      "url: https://five.example\nsources: [{ feed: https://a.example/feed }]\n",
    );
    const world = await aFridayWorld(first.folder, {
      ingest: async () => {
        reads += 1;
        await writeFile(join(first.folder.bookmarks, "2026-11.jsonl"), '{"url":"https://one.example/"}\n');
        return { ok: true };
      },
    });
    const troubles = await friday({}, world);
    expect(troubles[0]).toContain("cannot be reached, so nothing is shipped until it can");
    expect(reads).toBe(1);
    expect(await readIssueOf(first.folder, 42)).toMatchObject({ state: "scheduled" });
    expect(await readFile(join(first.folder.bookmarks, "2026-11.jsonl"), "utf8")).toContain("one.example");
  });

  it("does nothing by a clock that is behind the newest commit", async () => {
    const { first } = await aPublishedPublication();
    const world = await aFridayWorld(first.folder, { clock: { now: () => "1970-01-01T00:00:00.000Z" } });
    expect(await friday({}, world)).toEqual([expect.stringMatching(/^This machine's clock says 1970/)]);
  });

  it("can be cut in two for a workflow that deploys in between", async () => {
    const { first } = await aPublishedPublication();
    const site = aSite();
    const before = await aFridayWorld(first.folder, { site });
    expect(await friday({ until: "built" }, before)).toEqual([]);
    expect(site).toMatchObject({ builds: 1, deploys: 0 });
    await before.deploy?.();
    const after = await aFridayWorld(first.folder, { site });
    expect(await friday({ from: "live" }, after)).toEqual([]);
    expect(after.said).toEqual(["Issue 42 is live: https://five.example/issues/42/"]);
    expect(site.builds).toBe(1);
  });

  it("ends in this machine's own git what a killed run left in the folder alone", async () => {
    const { first } = await aPublishedPublication();
    first.git("remote", "remove", "origin");
    const world = await aFridayWorld(first.folder);
    expect(await friday({}, world)).toEqual([]);
    first.git("update-ref", "refs/heads/main", "HEAD~1");
    expect(first.git("status", "--porcelain")).not.toBe("");
    expect(await friday({}, await aFridayWorld(first.folder, { clock: at(hour) }))).toEqual([]);
    expect(first.git("log", "-1", "--format=%s").trim()).toBe("Ship issue 42: Five for Friday (27/11/26)");
    expect(first.git("status", "--porcelain")).toBe("");
  });

  it("keeps and publishes the links while an issue is half written, names it, and ships when it is whole", async () => {
    const { first } = await aPublishedPublication();
    await writeFile(
      first.folder.settings,
      "url: https://five.example\nsources: [{ feed: https://a.example/feed }]\n",
    );
    const half = join(first.folder.issues, "0043.md");
    await writeFile(half, "---\nnumber: 43\ntitle: Half a dra");
    const site = aSite();
    const world = await aFridayWorld(first.folder, {
      site,
      ingest: async () => {
        await writeFile(join(first.folder.bookmarks, "2026-11.jsonl"), '{"url":"https://one.example/"}\n');
        return { ok: true };
      },
    });
    expect(await friday({}, world)).toEqual([expect.stringMatching(/^content\/issues\/0043\.md:/)]);
    expect(first.git("show", "origin/main:bookmarks/2026-11.jsonl")).toContain("one.example");
    expect(await readIssueOf(first.folder, 42).catch(() => "unread")).toBe("unread");
    await rm(half);
    expect(await friday({}, await aFridayWorld(first.folder, { site, clock: at(hour) }))).toEqual([]);
    expect(await readIssueOf(first.folder, 42)).toMatchObject({ state: "shipped" });
  });

  it("publishes no line of .gitignore that an editor is changing", async () => {
    const { first } = await aPublishedPublication();
    const file = join(first.folder.root, ".gitignore");
    const before = await readFile(file, "utf8");
    await writeFile(file, `${before}half a thou`);
    expect(await friday({}, await aFridayWorld(first.folder))).toEqual([]);
    expect(first.git("show", "origin/main:.gitignore")).toBe(before);
    expect(await readFile(file, "utf8")).toBe(`${before}half a thou`);
  });

  it("waits for a git that is at work in the folder, and brings it home with the next run", async () => {
    const { first } = await aPublishedPublication();
    const site = aSite();
    const lock = join(first.folder.root, ".git", "index.lock");
    await writeFile(lock, "");
    const world = await aFridayWorld(first.folder, { site });
    expect(await friday({}, world)).toEqual([expect.stringMatching(/^This folder is behind .*index\.lock/s)]);
    expect(site.builds).toBe(0);
    expect(first.git("log", "--format=%s", "origin/main")).toContain("Ship issue 42");
    expect(await readIssueOf(first.folder, 42)).toMatchObject({ state: "scheduled" });
    await rm(lock);
    expect(await friday({}, await aFridayWorld(first.folder, { site, clock: at(hour) }))).toEqual([]);
    expect(await readIssueOf(first.folder, 42)).toMatchObject({ state: "shipped", shippedAt: fridayAtNine });
    expect(first.git("log", "--format=%s", "origin/main").match(/Ship issue 42/g)).toHaveLength(1);
    expect(first.git("status", "--porcelain")).toBe("");
  });

  it("leaves no secret in git, in what it says or on the site", async () => {
    const { first } = await aPublishedPublication();
    await writeFile(
      first.folder.settings,
      'url: https://five.example\nannounce: { mastodon: "@me@social.example" }\n',
    );
    await writeFile(
      join(first.folder.root, ".env"),
      "MASTODON_TOKEN=s3cret-t0ken\nSMTP_URL=smtp://me:s3cret-w0rd@h\n",
    );
    first.push();
    const site = aSite();
    const world = await aFridayWorld(first.folder, {
      ...{ site, secrets: { MASTODON_TOKEN: "s3cret-t0ken" } },
      ask: async () => ({ ok: true, status: 401, headers: {}, text: '{"error":"s3cret"}' }),
    });
    expect(await friday({}, world)).toHaveLength(1);
    const everywhere = [
      first.git("log", "--patch", "--all"),
      first.git("ls-files", "--cached"),
      world.said.join("\n"),
      [...site.pages.values()].join("\n"),
    ].join("\n");
    expect(everywhere).toContain("Ship issue 42");
    expect(everywhere).not.toMatch(/s3cret-t0ken|s3cret-w0rd/);
  });
});
