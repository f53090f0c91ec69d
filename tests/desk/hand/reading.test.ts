import { describe, expect, it, onTestFinished, vi } from "vitest";
import { openShelf } from "../../../src/bookmarks/shelf.ts";
import { issueFileName, writeIssue } from "../../../src/content/issue-file.ts";
import { openLinks } from "../../../src/desk/hand/links-in-hand.ts";
import { openReading } from "../../../src/desk/hand/reading.ts";
import { issuesIn } from "../../support/issues-in-hand.ts";
import { aBookmark, anIssue } from "../../support/makers.ts";
import { patiently } from "../../support/patiently.ts";
import { aPublicationOf } from "../../support/publication.ts";

const months = ["2026-11", "2026-10", "2026-09", "2026-08"];
const links = months.map((month) =>
  aBookmark({ url: `https://example.org/${month}`, savedAt: `${month}-10T10:00:00.000Z` }),
);

async function aReading() {
  const issues = Array.from({ length: 4 }, (_, at) => anIssue({ number: at + 1 }));
  const folder = await aPublicationOf(
    Object.fromEntries(issues.map((one) => [`content/issues/${issueFileName(one.number)}`, writeIssue(one)])),
  );
  await openShelf(folder).change(links.map((link) => ({ url: link.url, change: () => link })));
  const hand = { links: openLinks(openShelf(folder), 2), issues: issuesIn(folder, { first: 2 }) };
  const onWhole = vi.fn();
  const reading = openReading({ ...hand, onWhole, say: vi.fn() });
  onTestFinished(() => reading.close());
  return { folder, hand, reading, onWhole };
}

describe("reading on", () => {
  it("begins with the newest months and issues, and tells when everything is there", async () => {
    const { hand, reading, onWhole } = await aReading();
    expect(hand.links.all()).toEqual(links.slice(0, 2));
    expect((await hand.issues.soFar()).issues.map(({ number }) => number)).toEqual([4, 3]);
    expect(reading.isWhole()).toBe(false);
    reading.begin();
    reading.begin();
    await vi.waitFor(() => expect(onWhole).toHaveBeenCalledTimes(1), patiently);
    expect(reading.isWhole()).toBe(true);
    expect(hand.links.all()).toEqual(links);
    expect((await hand.issues.soFar()).issues.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
  });

  it("is not waited for by who asks for one thing that is not read yet", async () => {
    const { hand } = await aReading();
    const [, , , oldest] = links;
    expect(hand.links.seen(oldest?.url ?? "")).toBeUndefined();
    expect(hand.links.find(oldest?.url ?? "")).toEqual(oldest);
    expect(hand.links.readOn()).toBe(true);
    expect(hand.links.all()).toEqual(links);
    expect((await hand.issues.now()).issues).toHaveLength(4);
    expect(hand.issues.isWhole()).toBe(true);
  });

  it("shows what is changed meanwhile, by the desk and by others", async () => {
    const { folder, hand } = await aReading();
    const [first, , third] = links;
    await hand.links.change(first?.url ?? "", (link) => ({ ...link, note: "mine" }));
    await openShelf(folder).change([
      { url: third?.url ?? "", change: (kept) => kept && { ...kept, note: "theirs" } },
    ]);
    hand.links.find("");
    hand.links.readOn();
    expect(hand.links.all().map(({ note }) => note)).toEqual(["mine", undefined, "theirs", undefined]);
  });

  it("finds an issue that was begun meanwhile", async () => {
    const { folder, hand } = await aReading();
    await hand.issues.soFar();
    const { createIssue } = await import("../../../src/content/new-issue.ts");
    await createIssue(folder, { ...anIssue({ number: 5, state: "draft" }) });
    expect((await hand.issues.soFar()).issues.map(({ number }) => number)).toEqual([5, 4, 3]);
  });

  it("is over at once where little is kept", async () => {
    const folder = await aPublicationOf({});
    const hand = { links: openLinks(openShelf(folder)), issues: issuesIn(folder) };
    await hand.issues.soFar();
    const reading = openReading({ ...hand, onWhole: vi.fn(), say: vi.fn() });
    expect([reading.isWhole(), hand.links.all()]).toEqual([true, []]);
  });
});
