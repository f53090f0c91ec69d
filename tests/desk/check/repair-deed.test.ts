import { describe, expect, it } from "vitest";
import { findingsNow } from "../../../src/desk/check/findings-now.ts";
import { repairIssue } from "../../../src/desk/check/repair-deed.ts";
import { Overtaken } from "../../../src/desk/hand/told.ts";
import { aDesk } from "../../support/desk.ts";
import { anIssue, aPick } from "../../support/makers.ts";

const draft = anIssue({
  ...{ number: 42, date: "2026-11-27", state: "draft" as const },
  picks: [
    aPick({ url: "http://e.example/a", title: "Speak" }),
    aPick({ url: "https://e.example/b?utm_source=x" }),
  ],
});

const unsafe = "the link of “Speak” is not a safe one (http:), and browsers warn of those";

describe("what a finding offers", () => {
  it("is done, taken back, and done again, and nothing else is changed", async () => {
    const { desk, post, issueText, act } = await aDesk({ issues: [draft] });
    const before = await issueText(42);
    expect((await post("/check/repair", { says: unsafe })).status).toBe(303);
    expect(await issueText(42)).toBe(before.replace("http://e.example/a", "https://e.example/a"));
    const left = (await findingsNow(desk))?.findings.map(({ says }) => says);
    expect(left).not.toContain(unsafe);
    await act("/undo");
    expect(await issueText(42)).toBe(before);
    await act("/redo");
    expect(await issueText(42)).toContain("https://e.example/a");
  });

  it("is not taken back over what somebody wrote since", async () => {
    const { desk, act, issueText } = await aDesk({ issues: [draft] });
    const deed = await repairIssue(desk, unsafe);
    await act("/write/field", {
      number: "42",
      name: "blurb",
      url: "https://e.example/a",
      was: "Worth your time.",
      words: "Mine.",
    });
    await expect(deed?.back()).rejects.toThrow(Overtaken);
    expect(await issueText(42)).toContain("Mine.");
  });

  it("is nothing where no finding says so any more", async () => {
    const { desk, post } = await aDesk({ issues: [draft] });
    expect(await repairIssue(desk, "something else")).toBeUndefined();
    expect((await post("/check/repair", {})).status).toBe(303);
  });
});
