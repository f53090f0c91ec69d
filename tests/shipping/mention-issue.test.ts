import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { Publication } from "../../src/domain/publication.ts";
import { friday } from "../../src/shipping/friday.ts";
import type { Told } from "../../src/shipping/friday-world.ts";
import { targetsOf } from "../../src/shipping/mention-issue.ts";
import { roundsIn } from "../../src/shipping/told-pages.ts";
import { aFridayWorld, aPublishedPublication, aSite, fridayAtNine, readIssueOf } from "../support/friday.ts";
import { anIssue, aPick } from "../support/makers.ts";

const picks = [
  aPick({ url: "https://takes.example/a?b=1&c=2", via: { name: "Jo", url: "https://refuses.example/jo" } }),
  aPick({ url: "https://silent.example/" }),
];

/** A Friday of an issue with these picks; `asked` are the pages that were to be told, `answers` what became of each. */
async function aMentioningFriday(settings: string) {
  const { first, clone } = await aPublishedPublication(
    anIssue({ number: 42, date: "2026-11-27", state: "scheduled", shipAt: fridayAtNine, picks }),
    `url: https://five.example\n${settings}`,
  );
  const asked: { source: string; target: string }[] = [];
  const answers: Record<string, Told> = { "takes.example": "taken", "refuses.example": "refused" };
  const given = {
    site: aSite(),
    tellPage: async (mention: { source: string; target: string }) => {
      asked.push(mention);
      return answers[new URL(mention.target).hostname] ?? "unasked";
    },
  };
  const world = await aFridayWorld(first.folder, given);
  return { first, clone, world, given, asked, answers };
}

const later = (ms: number) => ({ now: () => new Date(Date.parse(fridayAtNine) + ms).toISOString() });
const minutes = 60_000;

describe("the pages that an issue links to", () => {
  it("are told of it once, when its page is live, each where it says", async () => {
    const { first, world, given, asked } = await aMentioningFriday("webmention: { send: true }\n");
    expect(await friday({}, world)).toEqual([]);
    const source = "https://five.example/issues/42/";
    expect(asked).toEqual([
      { source, target: "https://takes.example/a?b=1&c=2" },
      { source, target: "https://refuses.example/jo" },
      { source, target: "https://silent.example/" },
    ]);
    expect(world.said.join("\n")).toContain(
      "Of 3 pages that issue 42 links to, 2 take webmentions, and 1 took one.",
    );
    expect(await readIssueOf(first.folder, 42)).toMatchObject({ mentioned: fridayAtNine });
    const clock = later(30 * minutes);
    expect(await friday({}, await aFridayWorld(first.folder, { ...given, clock }))).toEqual([]);
    expect(asked).toHaveLength(3);
  });

  it("are tried again in the next runs where they could not be reached, a few times, and no others", async () => {
    const { first, world, given, asked, answers } = await aMentioningFriday("webmention: { send: true }\n");
    Object.assign(answers, { "refuses.example": "failed", "silent.example": "failed" });
    await friday({}, world);
    expect(world.said.join("\n")).toContain("2 could not be reached, and the next run tries again.");
    const runAt = async (ms: number) => {
      asked.length = 0;
      await friday({}, await aFridayWorld(first.folder, { ...given, clock: later(ms) }));
      return asked.map(({ target }) => new URL(target).hostname);
    };
    expect(await runAt(5 * minutes)).toEqual([]);
    expect(await runAt(20 * minutes)).toEqual(["refuses.example", "silent.example"]);
    Object.assign(answers, { "refuses.example": "taken" });
    expect(await runAt(40 * minutes)).toEqual(["refuses.example", "silent.example"]);
    for (const hours of [1, 2]) expect(await runAt(hours * 60 * minutes)).toEqual(["silent.example"]);
    expect(await runAt(3 * 60 * minutes)).toEqual([]);
    expect(roundsIn(first.folder)).toMatchObject([
      {
        issue: 42,
        pages: [
          { told: "taken", tries: 1 },
          { told: "taken", tries: 3 },
          { told: "failed", tries: 5 },
        ],
      },
    ]);
  });

  it("are told by the next run here where one died in between, and by no other machine", async () => {
    const { first, clone, world, given, asked } = await aMentioningFriday("webmention: { send: true }\n");
    const dies = async () => {
      throw new Error("killed");
    };
    await expect(friday({}, { ...world, tellPage: dies })).rejects.toThrow("killed");
    const second = await clone("second");
    await friday({}, await aFridayWorld(second.folder, { ...given, clock: later(minutes) }));
    expect(asked).toEqual([]);
    await friday({}, await aFridayWorld(first.folder, { ...given, clock: later(minutes) }));
    expect(asked).toHaveLength(3);
  });

  it("are left alone when a week has passed, or the settings say so meanwhile", async () => {
    const { first, world, given, asked, answers } = await aMentioningFriday("webmention: { send: true }\n");
    answers["takes.example"] = "failed";
    await friday({}, world);
    asked.length = 0;
    const clock = later(8 * 24 * 60 * minutes);
    await friday({}, await aFridayWorld(first.folder, { ...given, clock }));
    await writeFile(first.folder.settings, "url: https://five.example\n");
    first.push();
    await friday({}, await aFridayWorld(first.folder, { ...given, clock: later(30 * minutes) }));
    expect(asked).toEqual([]);
  });

  it("are told of nothing unless the settings say so, nor of an issue that went out long ago", async () => {
    const quiet = await aMentioningFriday("");
    await friday({}, quiet.world);
    expect(quiet.asked).toEqual([]);
    await writeFile(quiet.first.folder.settings, "url: https://five.example\nwebmention: { send: true }\n");
    quiet.first.push();
    const clock = later(7 * 24 * 60 * minutes);
    await friday({}, await aFridayWorld(quiet.first.folder, { ...quiet.given, clock }));
    expect(quiet.asked).toEqual([]);
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
