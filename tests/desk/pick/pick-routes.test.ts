import { describe, expect, it } from "vitest";
import { aDesk } from "../../support/desk.ts";
import { aBookmark } from "../../support/makers.ts";

const links = ["a", "b", "c"].map((name, at) =>
  aBookmark({
    url: `https://example.org/${name}`,
    title: `Page ${name}`,
    savedAt: `2026-11-25T1${at}:00:00.000Z`,
  }),
);
const a = "https://example.org/a";

describe("Pick", () => {
  it("decides by a plain form, and leads back to what is left", async () => {
    const { post, get, shelf } = await aDesk({ links });
    const answer = await post("/decide", { url: a, as: "later" });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/pick"]);
    expect(shelf.find(a)?.triage?.as).toBe("later");
    const page = await (await get("/pick")).text();
    expect(page).toContain("Put off to the next issue");
    expect(page).not.toContain(`data-url="${a}"`);
  });

  it("answers a script with the lists as they are, and a count that its own change is in", async () => {
    const { act, desk } = await aDesk({ links });
    const { list, tray, bar, said, count } = await act("/decide", { url: a, slot: "1" });
    expect(list).toContain('<span class="hidden">In slot </span>1');
    expect(tray).toContain("1 of 5");
    expect(bar).toContain("1/5");
    expect(said).toContain("Put in slot 1");
    expect(count).toBe(desk.watch.count());
  });

  it.each([
    [{ url: "https://example.org/none", as: "later" }, "not kept any more"],
    [{ url: a, as: "explode" }, "no such decision"],
    [{ url: a }, "no such decision"],
    [{ url: a, slot: "6" }, "An issue has 5 slots here."],
    [{ url: a, as: "snooze", until: "whenever" }, "Until which day?"],
    [{ url: a, as: "snooze", until: "2026-11-26" }, "Until which day?"],
    [{ url: a, as: "snooze" }, "Until which day?"],
  ])("refuses %j in words", async (fields: Record<string, string>, words) => {
    const { act, post, shelf } = await aDesk({ links });
    expect(await act("/decide", fields)).toMatchObject({
      isRefused: true,
      said: expect.stringContaining(words),
    });
    expect((await post("/decide", fields)).status).toBe(409);
    expect(shelf.find(a)).toEqual(links[0]);
  });

  it("puts a link into the next free slot, and says so when there is none", async () => {
    const { act, issueText } = await aDesk({ links, files: { "content/publication.yaml": "picks: 2\n" } });
    for (const { url } of links.slice(0, 2)) await act("/decide", { url, slot: "next" });
    const [, , third] = links;
    const refused = await act("/decide", { url: third?.url ?? "", slot: "next" });
    expect(refused).toMatchObject({
      isRefused: true,
      said: expect.stringContaining("All 2 slots are taken"),
    });
    const text = await issueText(1);
    expect(text.indexOf("Page a")).toBeLessThan(text.indexOf("Page b"));
    expect(text).not.toContain("Page c");
  });

  it("takes back and makes again, and says when there is nothing to", async () => {
    const { act, shelf } = await aDesk({ links });
    await act("/decide", { url: a, as: "drop" });
    expect(await act("/undo")).toMatchObject({ url: a, said: expect.stringContaining("Undone: Dropped") });
    expect(shelf.find(a)).toEqual(links[0]);
    expect((await act("/redo")).said).toContain("Done again: Dropped");
    await act("/undo");
    expect((await act("/undo")).said).toContain("Nothing to undo.");
  });

  it("keeps a note, and refuses one that would be written over somebody else's", async () => {
    const { act, shelf, desk } = await aDesk({ links });
    await act("/note", { url: a, note: " Mine.\r\nAll mine. ", base: "" });
    expect(shelf.find(a)?.note).toBe("Mine.\nAll mine.");
    await desk.links.change(a, (link) => ({ ...link, note: "Theirs" }));
    const refused = await act("/note", { url: a, note: "Mine again", base: "Mine.\nAll mine." });
    expect(refused).toMatchObject({
      isRefused: true,
      said: expect.stringContaining("Theirs"),
      theirs: "Theirs",
    });
    expect(shelf.find(a)?.note).toBe("Theirs");
  });

  it("has one state after fifty decisions at once, each of which is there", async () => {
    const { act, issueText, shelf } = await aDesk({ links });
    await Promise.all(
      Array.from({ length: 48 }, (_, at) =>
        act("/decide", { url: `https://example.org/${"abc"[at % 3]}`, slot: "1" }),
      ),
    );
    const text = await issueText(1);
    for (const { url } of links) expect(text.split(url)).toHaveLength(2);
    expect(shelf.badLines()).toEqual([]);
  });

  it("opens any kept link in the reader, and no other", async () => {
    const { get } = await aDesk({ links });
    expect((await get(`/pick/reader?at=${encodeURIComponent(a)}`)).status).toBe(200);
    expect((await get(`/pick/reader?at=${encodeURIComponent("https://example.org/z")}`)).status).toBe(404);
  });
});
