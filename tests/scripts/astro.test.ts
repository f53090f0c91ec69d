import { type ChildProcess, spawn } from "node:child_process";
import { appendFile, cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { checkout } from "../../scripts/checkout.ts";
import { createIssue } from "../../src/content/new-issue.ts";
import { takeLock } from "../../src/disk/lock.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { mapLimit } from "../../src/ingest/map-limit.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { anIssue } from "../support/makers.ts";
import { patiently } from "../support/patiently.ts";

const marker = "hush-nobody-reads-this";

async function aPublication(): Promise<PublicationFolder> {
  const folder = await aPublicationFolder();
  await createIssue(folder, anIssue());
  await mkdir(folder.bookmarks);
  const bookmark = { url: `https://${marker}.example/`, title: marker, savedAt: "2026-11-20T10:00:00.000Z" };
  await writeFile(
    join(folder.bookmarks, "2026-11.jsonl"),
    `${JSON.stringify({ ...bookmark, private: true })}\n`,
  );
  await writeFile(join(folder.root, ".env"), `X_TOKEN=${marker}\n`);
  await mkdir(folder.private, { recursive: true });
  await writeFile(join(folder.private, "sources.json"), JSON.stringify({ [marker]: {} }));
  return folder;
}

type Running = { child: ChildProcess; said: () => string; ended: Promise<number | null> };

/** A command in a process of its own, ended with its test whatever happens. */
function start(args: string[]): Running {
  // Astro's dev server serves no page where it believes itself to be under test.
  const { VITEST: _, ...env } = process.env;
  const child = spawn(process.execPath, [join(checkout, "scripts/astro.ts"), ...args], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => {
      said += chunk;
    });
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  onTestFinished(() => void child.kill("SIGKILL"));
  return { child, said: () => said, ended };
}

/** The dev server of a publication, and its address once it answers. */
async function aDevServer(folder: PublicationFolder): Promise<Running & { url: string }> {
  const running = start(["dev", "--publication", folder.root, "--host", "127.0.0.1"]);
  const url = await vi.waitFor(() => {
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(running.said())?.[0];
    if (!found) throw new Error(`The dev server did not start:\n${running.said()}`);
    return found;
  }, patiently);
  return { ...running, url };
}

const isGone = (url: string) =>
  fetch(url).then(
    () => false,
    () => true,
  );

async function filesOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  const read = names.map(async (one) => {
    const path = join(one.parentPath, one.name);
    return [path.slice(folder.length), await readFile(path, "base64")] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

describe("builds at the same time", () => {
  it("of two publications of one checkout, and twice of one, all succeed and write the same", {
    timeout: 180_000,
  }, async () => {
    const one = await aPublication();
    const other = await aPublicationFolder();
    await cp(one.root, other.root, { recursive: true });
    const lock = takeLock(one.siteLock);
    const builds = [one, other, one].map((folder) => start(["build", "--publication", folder.root]));
    const waits = ({ said }: Running) => said().includes("Another build of this publication is at work");
    await vi.waitFor(() => expect(builds.map(waits)).toEqual([true, false, true]), patiently);
    lock?.release();
    for (const { ended, said } of builds) expect([await ended, said()]).toEqual([0, expect.any(String)]);
    expect(await readFile(join(one.root, ".gitignore"), "utf8")).toMatch(/^var\/$/m);
    const written = await filesOf(one.site);
    expect(Object.keys(written)).toContain("/issues/42/index.html");
    expect(await filesOf(other.site)).toEqual(written);
  });
});

describe("npm run build", () => {
  it("says what it lets out and leaves out, and ends with one line about a picture that only shows its damage when it is made", async () => {
    const folder = await aPublication();
    await createIssue(
      folder,
      anIssue({ number: 43, state: "draft", title: "Not yet", standfirst: "[a](b.c)" }),
    );
    await mkdir(folder.photos);
    const photo = await readFile(join(checkout, "content/photos/canal.jpg"));
    await writeFile(join(folder.photos, "half.jpg"), photo.subarray(0, photo.length / 2));
    await appendFile(join(folder.bookmarks, "2026-11.jsonl"), "{ not a bookmark\n");
    const { ended, said } = start(["build", "--publication", folder.root]);
    expect(await ended).toBe(1);
    expect(said().match(/^bookmarks\/.*$/gm)).toEqual([
      expect.stringMatching(
        /^bookmarks\/2026-11\.jsonl:2: .* The line is left out of the site, and stays where it is\.$/,
      ),
    ]);
    expect(said()).toContain("\ncontent/photos/half.jpg: this picture cannot be read to its end.");
    expect(said()).not.toMatch(/\n\s+at /);
    expect(said()).toMatch(
      /^content\/publication\.yaml: the links in feeds and mail lead to http:\/\/localhost:4321/m,
    );
    expect(said().match(/^content\/issues\/0043.*$/gm)).toEqual([
      "content/issues/0043.md: “Not yet” is a draft, so readers do not get it.",
    ]);
  });
});

describe("npm run build with another secret than that of hidden.txt", () => {
  it("ends with one line that says so", async () => {
    const folder = await aPublication();
    await writeFile(folder.hiddenLinks, `key ${"0".repeat(16)}\n${"a".repeat(64)}\n`);
    const { ended, said } = start(["build", "--publication", folder.root]);
    expect(await ended).toBe(1);
    expect(said()).toContain("FIVE_HIDDEN_KEY");
    expect(said()).not.toMatch(/\n\s+at /);
  });
});

describe("npm run dev", () => {
  it("hands out the site with its drafts, and no line of what lies in the publication or the checkout", async () => {
    const folder = await aPublication();
    await createIssue(folder, anIssue({ number: 43, state: "draft", title: "Still a draft" }));
    const { url } = await aDevServer(folder);
    expect(await (await fetch(url)).text()).toContain("Still a draft");
    const hidden = [
      join(folder.bookmarks, "2026-11.jsonl"),
      join(folder.private, "sources.json"),
      join(folder.root, ".env"),
      join(checkout, "bookmarks/2026-11.jsonl"),
      join(checkout, "content/publication.yaml"),
      join(checkout, "package.json"),
    ];
    const outside = hidden.flatMap((path) => {
      const inside = path.replace(folder.root, "").replace(checkout, "");
      const detour = `${join(checkout, "src")}/..${inside}`;
      return [inside, `/@fs${path}`, `/@fs${detour}`];
    });
    const questions = ["", "?raw", "?import&raw??", "?.svg?.wasm?init"];
    const asked = outside.flatMap((place) => questions.map((question) => place + question));
    const shown = await mapLimit(asked, 8, async (place) => {
      const answer = await (await fetch(url + place)).text();
      return answer.includes(marker) || /"savedAt"|"devDependencies"|^signOff:/m.test(answer) ? [place] : [];
    });
    expect(shown.flat()).toEqual([]);
  });

  it.each(["SIGTERM", "SIGINT"] as const)("ends with its server when it gets %s", async (signal) => {
    const { child, ended, url } = await aDevServer(await aPublication());
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(await isGone(url)).toBe(true);
  });

  it("leaves no server behind when it is killed outright", async () => {
    const { child, url } = await aDevServer(await aPublication());
    child.kill("SIGKILL");
    await vi.waitFor(async () => expect(await isGone(url)).toBe(true), patiently);
  });
});

describe("wrong use of the site's commands", () => {
  it.each([
    [["dev", "--port", "many"], "--port wants a number from 1 to 65535, not many."],
    [["preview", "--port", "70000"], "--port wants a number from 1 to 65535, not 70000."],
  ])("%j is told in a line", async (args, words) => {
    const { ended, said } = start(args);
    expect([await ended, said()]).toEqual([2, `${words}\n`]);
  });

  it("is not --host alone, which is meant for every address", async () => {
    const { ended, said } = start(["dev", "--host", "--publication", resolve("/no/such/folder")]);
    expect([await ended, said()]).toEqual([2, expect.stringContaining("There is no folder /no/such/folder")]);
  });
});
