import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { openShelf } from "../../../src/bookmarks/shelf.ts";
import { openWatch } from "../../../src/desk/hand/watch.ts";
import { aClock } from "../../support/clock.ts";
import { issuesIn } from "../../support/issues-in-hand.ts";
import { aBookmark } from "../../support/makers.ts";
import { patiently } from "../../support/patiently.ts";
import { anIssueText, aPublicationOf } from "../../support/publication.ts";

async function aWatch() {
  const folder = await aPublicationOf({ "content/issues/0001.md": anIssueText({ number: 1 }) });
  await openShelf(folder).change([{ url: "https://example.org/a", change: () => aBookmark() }]);
  const shelf = openShelf(folder);
  const [issues, say] = [issuesIn(folder), vi.fn()];
  const watch = openWatch(folder, { shelf, issues, clock: aClock(), say });
  onTestFinished(() => watch.close());
  await watch.look();
  return { folder, watch, issues, say };
}

describe("the watch", () => {
  it("tells of a bookmark and of an issue that another program changed", async () => {
    const { folder, watch } = await aWatch();
    const heard = vi.fn();
    const before = watch.count();
    watch.onChange(heard);
    await openShelf(folder).change([
      { url: "https://example.org/b", change: () => aBookmark({ url: "https://example.org/b" }) },
    ]);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1), patiently);
    await writeFile(join(folder.issues, "0002.md"), anIssueText({ number: 2 }));
    // A file that is being written may be seen broken first, and then whole.
    await vi.waitFor(() => expect(watch.count()).toBeGreaterThanOrEqual(before + 2), patiently);
    expect(heard).toHaveBeenCalledTimes(watch.count() - before);
  });

  it("tells of a file of nearly an issue's name, beside the issues that are there, and ends nothing", async () => {
    const { folder, watch, issues, say } = await aWatch();
    const before = watch.count();
    await writeFile(join(folder.issues, "0002.markdown"), anIssueText({ number: 2 }));
    await vi.waitFor(() => expect(watch.count()).toBe(before + 1), patiently);
    const now = await issues.soFar();
    expect([now.issues.length, now.faults]).toEqual([1, [expect.stringContaining("0002.md")]]);
    expect(say).not.toHaveBeenCalled();
  });

  it("says what broke, and looks again", async () => {
    const { folder, watch, say } = await aWatch();
    await rm(folder.issues, { recursive: true });
    await writeFile(folder.issues, "a file in the way");
    await vi.waitFor(() => expect(say).toHaveBeenCalledWith(expect.stringContaining("ENOTDIR")), patiently);
    await rm(folder.issues);
    await watch.look();
  });

  it("tells of a file that was broken, and of nothing when nothing changed", async () => {
    const { folder, watch } = await aWatch();
    const before = watch.count();
    await watch.look();
    expect(watch.count()).toBe(before);
    await writeFile(join(folder.issues, "0001.md"), "---\nnumber: 1\n---\n");
    await watch.look();
    expect(watch.count()).toBe(before + 1);
  });
});
