import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openCaches } from "../../src/disk/caches.ts";
import { issuesIn } from "../support/issues-in-hand.ts";
import { anIssueText, aPublicationOf } from "../support/publication.ts";

const numbers = [1, 2, 3];

async function aFolderOfIssues() {
  const folder = await aPublicationOf(
    Object.fromEntries(numbers.map((number) => [`content/issues/000${number}.md`, anIssueText({ number })])),
  );
  const open = (mark = "code") =>
    issuesIn(folder, { first: 2, caches: openCaches(folder.caches, () => mark) });
  return { folder, open, cache: join(folder.caches, "issues.json") };
}

describe("issues that were read before", () => {
  it("say what they said, without being read again", async () => {
    const { folder, open, cache } = await aFolderOfIssues();
    const plain = await issuesIn(folder).now();
    expect(await open().now()).toEqual(plain);
    expect(await open().now()).toEqual(plain);
    // Whoever takes it from the cache is seen.
    await writeFile(cache, (await readFile(cache, "utf8")).replace("Issue 2", "From the cache"));
    expect((await open().now()).issues.map(({ title }) => title)).toEqual([
      "Issue 3",
      "From the cache",
      "Issue 1",
    ]);
    expect(await open("other code").now()).toEqual(plain);
  });

  it("are read again where what was kept of one is no issue, and the others are not", async () => {
    const { open, cache } = await aFolderOfIssues();
    const plain = await open().now();
    const { mark, made } = JSON.parse(await readFile(cache, "utf8"));
    made["0001.md"][1].picks = "none";
    made["0002.md"][1].title = "From the cache";
    await writeFile(cache, JSON.stringify({ mark, made }));
    const { issues } = await open().now();
    expect(issues[2]).toEqual(plain.issues[2]);
    expect(issues[1]?.title).toBe("From the cache");
  });

  it("are kept no more when they are gone", async () => {
    const { folder, open, cache } = await aFolderOfIssues();
    await open().now();
    await rm(join(folder.issues, "0002.md"));
    await open().now();
    expect(Object.keys(JSON.parse(await readFile(cache, "utf8")).made).sort()).toEqual([
      "0001.md",
      "0003.md",
    ]);
  });

  it("are read again where their bytes changed, then and later", async () => {
    const { folder, open } = await aFolderOfIssues();
    await open().now();
    await writeFile(join(folder.issues, "0002.md"), anIssueText({ number: 2, body: "Changed." }));
    const hand = open();
    expect((await hand.soFar()).issues[1]?.standfirst).toBe("Changed.");
    expect((await hand.now()).issues).toHaveLength(3);
    await writeFile(join(folder.issues, "0001.md"), anIssueText({ number: 1, body: "Changed too." }));
    expect((await hand.now()).issues[2]?.standfirst).toBe("Changed too.");
    await writeFile(join(folder.issues, "0003.md"), "---\nnumber: 3\n---\n");
    expect((await hand.now()).faults.join()).toContain("0003.md");
    const { issues, faults } = await open().now();
    expect(issues.map(({ standfirst }) => standfirst)).toEqual(["Changed.", "Changed too."]);
    expect(faults.join()).toContain("0003.md");
  });

  it.each([
    ["no issue", (text: string) => text.replace('"number":2', '"number":"two"')],
    ["no list of issues", () => '{"mark":"code","made":[1]}'],
  ])("are read where the cache holds %s", async (_, spoil) => {
    const { folder, open, cache } = await aFolderOfIssues();
    const plain = await issuesIn(folder).now();
    await open().now();
    const text = await readFile(cache, "utf8");
    await writeFile(cache, spoil(text));
    expect(await readFile(cache, "utf8")).not.toBe(text);
    expect(await open().now()).toEqual(plain);
  });
});
