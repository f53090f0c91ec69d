import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { friday } from "../../src/shipping/friday.ts";
import { aFridayWorld, aPublishedPublication, aSite, fridayAtNine, readIssueOf } from "../support/friday.ts";

const hour = 3_600_000;
const at = (afterMs: number) => ({ now: () => new Date(Date.parse(fridayAtNine) + afterMs).toISOString() });

describe("a Friday behind its deploy", () => {
  it("waits for the page: three runs long it answers 404 and nothing is announced, then once", async () => {
    const { first } = await aPublishedPublication();
    await writeFile(
      first.folder.settings,
      'url: https://five.example\nannounce: { mastodon: "@me@social.example" }\n',
    );
    first.push();
    const posts: string[] = [];
    const given = {
      secrets: { MASTODON_TOKEN: "token" },
      ask: async (_url: string, request?: { body?: string }) => {
        posts.push(request?.body ?? "");
        const text = JSON.stringify({ id: "1", url: "https://social.example/@me/1", content: "" });
        return { ok: true as const, status: 200, headers: {}, text };
      },
    };
    const site = aSite();
    for (const round of [0, 1, 2]) {
      let ms = round * 20 * 60_000;
      const world = await aFridayWorld(first.folder, {
        ...{ ...given, site, deploy: async () => ({ ok: true as const }) },
        clock: { now: () => at(ms).now() },
        pause: async (pausedMs) => {
          ms += pausedMs;
        },
      });
      expect(await friday({}, world)).toEqual([
        expect.stringMatching(/^The page of issue 42 is not there yet: it answers 404/),
      ]);
      expect(posts).toEqual([]);
    }
    const world = await aFridayWorld(first.folder, { ...given, site, clock: at(hour) });
    expect(await friday({}, world)).toEqual([]);
    expect(
      await friday({}, await aFridayWorld(first.folder, { ...given, site, clock: at(2 * hour) })),
    ).toEqual([]);
    expect(posts.map((post) => JSON.parse(post).status)).toEqual([
      "Five for Friday (27/11/26)\n\nhttps://five.example/issues/42/",
    ]);
    expect(await readIssueOf(first.folder, 42)).toMatchObject({
      announced: { mastodon: "https://social.example/@me/1" },
    });
    expect(first.git("status", "--porcelain")).toBe("");
  });
});
