import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { announceIssue } from "../../src/shipping/announce-issue.ts";
import { friday } from "../../src/shipping/friday.ts";
import { aFridayWorld, aPublishedPublication, aSite, fridayAtNine, readIssueOf } from "../support/friday.ts";

const hour = 3_600_000;
const at = (afterMs: number) => ({ now: () => new Date(Date.parse(fridayAtNine) + afterMs).toISOString() });

describe("a Friday that announces", () => {
  it("that died behind its mark looks for its own post before it says anything", async () => {
    const { first } = await aPublishedPublication();
    await writeFile(
      first.folder.settings,
      'url: https://five.example\nannounce: { mastodon: "@me@social.example" }\n',
    );
    first.push();
    const site = aSite();
    const secrets = { MASTODON_TOKEN: "token" };
    const dying = await aFridayWorld(first.folder, {
      ...{ site, secrets },
      ask: async () => {
        throw new Error("killed");
      },
    });
    await expect(friday({}, dying)).rejects.toThrow("killed");
    expect(await readIssueOf(first.folder, 42)).toMatchObject({ announcing: fridayAtNine });
    const answers = (statuses: unknown[]) => async (url: string) => ({
      ...{ ok: true as const, status: 200, headers: {} },
      text: JSON.stringify(url.includes("verify_credentials") ? { id: "7" } : statuses),
    });
    const lost = await aFridayWorld(first.folder, { site, secrets, clock: at(hour), ask: answers([]) });
    expect(await friday({}, lost)).toEqual([
      expect.stringContaining("It is not known whether @me@social.example was told"),
    ]);
    const post = {
      id: "9",
      url: "https://social.example/@me/9",
      content: '<a href="https://five.example/issues/42/">x</a>',
    };
    const found = await aFridayWorld(first.folder, {
      site,
      secrets,
      clock: at(2 * hour),
      ask: answers([post]),
    });
    expect(await friday({}, found)).toEqual([]);
    const issue = await readIssueOf(first.folder, 42);
    expect(issue).toMatchObject({ announced: { mastodon: "https://social.example/@me/9" } });
    expect(issue && (await announceIssue(issue, found))).toEqual([]);
  });
});
