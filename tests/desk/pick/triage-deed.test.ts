import { describe, expect, it } from "vitest";
import { openShelf } from "../../../src/bookmarks/shelf.ts";
import { openLinks } from "../../../src/desk/hand/links-in-hand.ts";
import { Overtaken } from "../../../src/desk/hand/told.ts";
import { decide, verdicts } from "../../../src/desk/pick/triage-deed.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { aBookmark } from "../../support/makers.ts";

const now = "2026-11-26T10:00:00.000Z";
const url = "https://example.org/a";

async function someLinks(before = aBookmark()) {
  const shelf = openShelf(await aPublicationFolder());
  await shelf.change([{ url, change: () => before }]);
  return openLinks(shelf);
}

describe("a decision about a link", () => {
  it.each(verdicts)("to %s is taken back and made again, and leaves the link as it was", async (as) => {
    const before = aBookmark({ note: "mine", triage: { as: "shortlisted", at: "2026-11-25T10:00:00.000Z" } });
    const links = await someLinks(before);
    const deed = await decide(links, { url, as, now, until: "2026-12-04" });
    const made = links.find(url);
    expect(made?.triage?.as).not.toBe(as === "shortlist" ? undefined : "shortlisted");
    await deed?.back();
    expect(links.find(url)).toEqual(before);
    await deed?.again();
    expect(links.find(url)?.triage).toEqual(made?.triage);
  });

  it("is not taken back over what somebody else decided since", async () => {
    const links = await someLinks();
    const deed = await decide(links, { url, as: "later", now });
    await links.change(url, (link) => ({ ...link, triage: { as: "done", at: "2026-11-26T11:00:00.000Z" } }));
    await expect(deed?.back()).rejects.toThrow(Overtaken);
    expect(links.find(url)?.triage?.as).toBe("done");
  });

  it("about a link that is not kept is none", async () => {
    expect(
      await decide(await someLinks(), { url: "https://example.org/b", as: "drop", now }),
    ).toBeUndefined();
  });
});
