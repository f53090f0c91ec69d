import { readFile } from "node:fs/promises";
import { describe, expect, it, vi } from "vitest";
import { runLinks } from "../../scripts/links.ts";
import { writeIssue } from "../../src/content/issue-file.ts";
import { takeLock } from "../../src/disk/lock.ts";
import { aWeb } from "../support/loopback-web.ts";
import { aBookmark, anIssue, aPick } from "../support/makers.ts";
import { aPublicationOf } from "../support/publication.ts";
import { aWorld } from "../support/world.ts";

const lineOf = (given: Parameters<typeof aBookmark>[0]) => `${JSON.stringify(aBookmark(given))}\n`;
const old = "2026-01-05T10:00:00.000Z";

async function aRun() {
  const picks = [aPick({ url: "https://e.example/gone", title: "The report" })];
  const folder = await aPublicationOf({
    "content/publication.yaml": "url: https://five.example\n",
    "content/issues/0001.md": writeIssue(anIssue({ number: 1, date: "2026-01-09", picks })),
    "bookmarks/2026-01.jsonl":
      lineOf({ url: "https://e.example/a", savedAt: old }) +
      lineOf({ url: "https://secret.example/", savedAt: old, private: true }) +
      lineOf({ url: "https://dropped.example/", savedAt: old, triage: { as: "dropped", at: old } }),
  });
  const { network, requests } = await aWeb((_request, response, { pathname }) => {
    const status = pathname === "/robots.txt" || pathname.includes("gone") ? 404 : 200;
    response.writeHead(status, { "content-type": "text/html" }).end("<p>A page");
  });
  const world = aWorld({ folder, network });
  const said: string[] = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => said.push(line));
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  return { folder, world, requests, said };
}

describe("npm run links", () => {
  it("looks at what was published, writes it down, and says what died", async () => {
    const { folder, world, requests, said } = await aRun();
    expect(await runLinks({}, world)).toBe(3);
    expect(said.join("\n")).toMatch(
      /^dead since 2026-\d\d-\d\d: The report \(issue 1\) https:\/\/e\.example\/gone/,
    );
    const record = await readFile(folder.linkRecords, "utf8");
    expect(record.match(/"key":"[^"]*","state":"\w+"/g)).toEqual([
      '"key":"e.example/a","state":"alive"',
      '"key":"e.example/gone","state":"dead"',
    ]);
    // What is private or dropped is asked of nobody, and named nowhere.
    expect(`${requests.join()}${record}`).not.toMatch(/secret|dropped/);
  });

  it("has nothing more to do in the same month, and tells what is known without looking", async () => {
    const { world, requests, said } = await aRun();
    await runLinks({}, world);
    const asked = requests.length;
    expect(await runLinks({}, world)).toBe(0);
    expect(said.at(-1)).toBe(
      "0 links looked at: 1 alive, 0 moved, 1 dead, 0 not for programs, 0 unknown in all.",
    );
    expect(await runLinks({ isList: true }, world)).toBe(0);
    expect(said.at(-1)).toContain("The report (issue 1)");
    expect(requests.length).toBe(asked);
  });

  it("leaves the work to a look that is under way", async () => {
    const { folder, world, requests } = await aRun();
    const lock = takeLock(folder.linksLock);
    expect(await runLinks({}, world)).toBe(0);
    lock?.release();
    expect(requests).toEqual([]);
  });
});
