import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { aDesk } from "../../support/desk.ts";
import { aSending, stateOfSending } from "../../support/mailing-under-way.ts";
import { aBookmark, anIssue } from "../../support/makers.ts";
import { anAddress, theStoreIn } from "../../support/stores.ts";

const shipped = anIssue({
  number: 41,
  date: "2026-11-20",
  state: "shipped",
  shippedAt: "2026-11-20T09:00:00.000Z",
});

/** The page when the store has answered. */
async function pageOf({ get, desk }: Awaited<ReturnType<typeof aDesk>>): Promise<string> {
  const heard = new Promise<void>((done) => desk.watch.onChange(done));
  await get("/today");
  await heard;
  return await (await get("/today")).text();
}

describe("Today", () => {
  it("says how things are from the files alone, and of no reader where there is no store", async () => {
    const dead = aBookmark({
      url: "https://gone.example/a",
      title: "Gone",
      unread: { why: "not-found", at: "2026-11-03T10:00:00Z" },
    });
    const { get } = await aDesk({
      links: [aBookmark({ savedAt: "2026-11-25T10:00:00.000Z" }), dead],
      issues: [shipped],
    });
    const page = await (await get("/today")).text();
    for (const words of [
      "Friday is in 23 hours.",
      "Begin to pick",
      "Last, issue 41",
      "gone.example",
      "There is no store yet",
    ])
      expect(page).toContain(words);
    for (const words of ["Subscribers", "Came back", "Look for new links<"])
      expect(page).not.toContain(`>${words}`);
  });

  it("shows at once, and the readers when the store has answered; a nought that was counted is one", async () => {
    const opened = await aDesk({
      prepare: async (folder) => void (await (await theStoreIn(folder.store))[Symbol.asyncDispose]()),
    });
    const page = await pageOf(opened);
    expect(page).toContain('Subscribers</h2><span class="num">0</span>');
    expect(page).toContain("Came back");
  });

  it("pauses, resumes and stops a send by forms", async () => {
    const opened = await aDesk({ issues: [shipped], prepare: aSending });
    const page = await pageOf(opened);
    expect(page).toContain("Issue 41 is on its way.");
    for (const [act, state] of [
      ["pause", "paused"],
      ["resume", "sending"],
      ["stop", "stopped"],
    ] as const) {
      expect((await opened.post("/today/mailing", { number: "41", act })).status).toBe(303);
      expect(await stateOfSending(opened.folder)).toBe(state);
    }
  });

  it("keeps a send at hand while the settings are broken", async () => {
    const opened = await aDesk({ issues: [shipped], prepare: aSending });
    await pageOf(opened);
    await writeFile(opened.folder.settings, "title: [half\n");
    await opened.desk.figures.look();
    const page = await (await opened.get("/today")).text();
    for (const words of ["Issue 41 is on its way.", "content/publication.yaml"])
      expect(page).toContain(words);
  });

  it.each([
    [{ number: "41", act: "explode" }, "no such decision"],
    [{ number: "x", act: "stop" }, "no such decision"],
    [{ number: "7", act: "stop" }, "has not mailed issue 7"],
  ])("refuses %j in words", async (fields: Record<string, string>, words) => {
    const { post, folder } = await aDesk({ issues: [shipped], prepare: aSending });
    const answer = await post("/today/mailing", fields);
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining(words)]);
    expect(await stateOfSending(folder)).toBe("sending");
  });

  it("opens without a store that does not answer, and says so", async () => {
    const opened = await aDesk({ variables: { DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" } });
    expect(await pageOf(opened)).toContain("The store does not answer");
    const answer = await opened.post("/today/mailing", { number: "41", act: "pause" });
    expect([answer.status, await answer.text()]).toEqual([
      409,
      expect.stringContaining("Nothing was changed."),
    ]);
    expect(anAddress()).toBe("joan@example.org");
  });
});
