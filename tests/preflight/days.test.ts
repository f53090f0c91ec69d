import { describe, expect, it } from "vitest";
import { anIssueText, findingsIn, linesAbout } from "../support/publication.ts";

describe("days", () => {
  it("in the future are named for what is out already", async () => {
    const lines = await linesAbout({
      "content/issues/0001.md": anIssueText({ date: "2026-12-04" }),
      "content/essays/one.md": "---\ntitle: One\ndate: 2026-11-28\n---\nWords.\n",
    });
    expect(lines).toEqual([
      "advise content/issues/0001.md:3 readers have it already, although it is dated Friday 4 December 2026 | Write state: draft or state: scheduled into it, or correct its date.",
      "advise content/essays/one.md:3 readers have it already, although it is dated Saturday 28 November 2026 | Write draft: true into it until then, or correct its date.",
    ]);
  });

  it("that are over are named for what is scheduled", async () => {
    const lines = await linesAbout({ "content/issues/0001.md": anIssueText({ more: "state: scheduled\n" }) });
    expect(lines[0]).toMatch(
      /^advise content\/issues\/0001.md:3 it was scheduled for Friday 20 November 2026, which is over/,
    );
  });

  it.each([
    ["2026-11-27", ""],
    ["2026-12-04", "state: draft\n"],
    ["2026-12-04", "state: scheduled\n"],
    ["2026-11-27", "state: scheduled\n"],
    ["2019-11-27", ""],
  ])("are well: %s, %j", async (date, more) => {
    const found = await findingsIn({ "content/issues/0001.md": anIssueText({ date, more }) });
    expect(found.filter(({ check }) => check === "days")).toEqual([]);
  });

  it("are those of the publication's zone", async () => {
    const files = { "content/issues/0001.md": anIssueText({ date: "2026-11-28" }) };
    const settings = (zone: string) => `url: https://five.example\npicks: 1\nzone: ${zone}\n`;
    const inZone = async (zone: string) =>
      (await findingsIn({ ...files, "content/publication.yaml": settings(zone) })).length;
    expect([await inZone("Pacific/Kiritimati"), await inZone("Europe/London")]).toEqual([0, 1]);
  });
});
