import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { Publication } from "../../src/domain/publication.ts";
import { friday } from "../../src/shipping/friday.ts";
import { targetsOf } from "../../src/shipping/mention-issue.ts";
import { aFridayWorld, aPublishedPublication, aSite, fridayAtNine, readIssueOf } from "../support/friday.ts";
import { anIssue, aPick } from "../support/makers.ts";

const picks = [
  aPick({ url: "https://takes.example/a?b=1&c=2", via: { name: "Jo", url: "https://refuses.example/jo" } }),
  aPick({ url: "https://silent.example/" }),
];

/** A Friday of an issue with these picks; `asked` is what endpoints were sent. */
async function aMentioningFriday(settings: string) {
  const { first } = await aPublishedPublication(
    anIssue({ number: 42, date: "2026-11-27", state: "scheduled", shipAt: fridayAtNine, picks }),
  );
  await writeFile(first.folder.settings, `url: https://five.example\n${settings}`);
  first.push();
  const asked: [string, string | undefined, string | undefined][] = [];
  const looked: string[] = [];
  const given = {
    site: aSite(),
    mentionEndpoint: async (url: string) => {
      looked.push(url);
      const { hostname } = new URL(url);
      return hostname === "silent.example" ? undefined : `https://${hostname}/mention?x=1`;
    },
    ask: async (url: string, request?: { method?: string; body?: string }) => {
      asked.push([url, request?.method, request?.body]);
      return { ok: true as const, status: url.includes("takes") ? 202 : 400, headers: {}, text: "" };
    },
  };
  const world = await aFridayWorld(first.folder, given);
  return { first, world, given, asked, looked };
}

describe("the pages that an issue links to", () => {
  it("are told of it once, when its page is live, each where it says", async () => {
    const { first, world, given, asked } = await aMentioningFriday("webmention: { send: true }\n");
    expect(await friday({}, world)).toEqual([]);
    const source = "source=https%3A%2F%2Ffive.example%2Fissues%2F42%2F";
    expect(asked).toEqual([
      [
        "https://takes.example/mention?x=1",
        "POST",
        `${source}&target=https%3A%2F%2Ftakes.example%2Fa%3Fb%3D1%26c%3D2`,
      ],
      ["https://refuses.example/mention?x=1", "POST", `${source}&target=https%3A%2F%2Frefuses.example%2Fjo`],
    ]);
    expect(world.said.join("\n")).toContain(
      "Of 3 pages that it links to, 2 take webmentions, and 1 took one.",
    );
    expect(await readIssueOf(first.folder, 42)).toMatchObject({ mentioned: fridayAtNine });
    expect(await friday({}, await aFridayWorld(first.folder, given))).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  it("are told of nothing unless the settings say so, nor of an issue that went out long ago", async () => {
    const quiet = await aMentioningFriday("");
    await friday({}, quiet.world);
    expect(quiet.looked).toEqual([]);
    await writeFile(quiet.first.folder.settings, "url: https://five.example\nwebmention: { send: true }\n");
    quiet.first.push();
    const later = { now: () => new Date(Date.parse(fridayAtNine) + 7 * 86_400_000).toISOString() };
    await friday({}, await aFridayWorld(quiet.first.folder, { ...quiet.given, clock: later }));
    expect(quiet.looked).toEqual([]);
  });

  it("are its picks and credits, each once as it is written there, and none of our own", () => {
    const publication = Publication.parse({ url: "https://five.example/links" });
    const issue = anIssue({
      picks: [
        aPick({ url: "https://a.example/?b=1", via: { name: "A", url: "https://www.a.example/?b=1" } }),
        aPick({ url: "https://five.example/links/essays/x/", via: { name: "B" } }),
        aPick({ url: "https://five.example/other/" }),
      ],
    });
    expect(targetsOf(issue, publication)).toEqual(["https://a.example/?b=1", "https://five.example/other/"]);
  });
});
