import { describe, expect, it } from "vitest";
import { weekOf } from "../../../src/desk/hand/week.ts";
import { courseHtml, lastHtml } from "../../../src/desk/schedule/course.ts";
import { Publication } from "../../../src/domain/publication.ts";
import type { Status } from "../../../src/shipping/status.ts";
import { anIssue } from "../../support/makers.ts";

const now = "2026-11-27T09:03:00.000Z";
const publication = Publication.parse({
  url: "https://five.example",
  announce: { mastodon: "@me@social.example" },
});
const counts = {
  recipients: 9,
  sent: 3,
  failed: 0,
  skipped: 0,
  ambiguous: 0,
  queued: 6,
  claimed: 0,
  sending: 0,
};
const last: NonNullable<Status["last"]> = {
  ...{ number: 42, title: "Pipes", shippedAt: "2026-11-27T09:00:00.000Z", done: ["frozen", "pushed"] },
  mail: { state: "sending", counts },
};
const stepsIn = (markup: string) =>
  [...markup.matchAll(/<li[^>]*>.*?<b>([^<]+)<\/b>/g)].map(([, name]) => name);

describe("what will happen", () => {
  it("is said step by step, with the place at which readers find it", () => {
    const issue = anIssue({ state: "draft" });
    const week = weekOf([], [issue], { publication, now: "2026-11-26T10:00:00.000Z" });
    const shown = courseHtml(week, issue, "2026-11-27T09:00:00.000Z").markup;
    expect(stepsIn(shown)).toEqual(["Committed", "Frozen", "Page and feeds", "Mail", "Told"]);
    expect(shown).toContain("five.example/issues/42/");
    expect(shown).toContain("Then 23 hours. Change anything until 09:00");
  });
});

describe("how far a ship is", () => {
  it("is shown by the steps that are done, and asked again while some are not", () => {
    const shown = lastHtml(last, { publication, now }).markup;
    expect(shown.match(/class="done"/g)).toHaveLength(2);
    expect(shown).toContain("sending: 3 sent, 6 queued");
    expect(shown).toContain("data-open");
    const allDone = { ...last, done: ["frozen", "pushed", "live", "announced"] as typeof last.done };
    const done = lastHtml({ ...allDone, mail: { state: "done", counts } }, { publication, now }).markup;
    expect(done).not.toContain("data-open");
  });

  it("is asked no more a day later, and names the store elsewhere that mails", () => {
    const later = { publication, now: "2026-11-28T09:03:00.000Z" };
    const shown = lastHtml({ ...last, mail: { mailedBy: "0a1b2c3d" } }, later).markup;
    expect(shown).not.toContain("data-open");
    expect(shown).toContain("with the store 0a1b2c3d");
  });
});
