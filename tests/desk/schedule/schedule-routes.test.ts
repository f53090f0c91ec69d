import { describe, expect, it } from "vitest";
import { aDesk, aDeskIn } from "../../support/desk.ts";
import { aPublishedPublication, aScheduledIssue } from "../../support/friday.ts";

const draft = aScheduledIssue({ state: "draft", shipAt: undefined });

describe("Schedule", () => {
  it("gives the issue the hour that was typed, says so in the bar of every screen, and takes it back", async () => {
    const { first } = await aPublishedPublication(draft);
    const { get, act, post } = await aDeskIn(first.folder);
    const came = await act("/schedule", { number: "42", when: "Monday 30 November, 8:30" });
    expect(came).toEqual({ isDone: true });
    const shared = first.git("show", "origin/main:content/issues/0042.md");
    expect(shared).toContain("shipAt: 2026-11-30T08:30:00.000Z");
    for (const screen of ["pick", "write", "check", "preview", "schedule"])
      expect(await (await get(`/${screen}`)).text()).toContain('<span class="good">scheduled</span>');
    first.git("push", "--quiet", "--force", "origin", "HEAD~1:main");
    first.git("fetch", "--quiet");
    first.git("commit", "--quiet", "--allow-empty", "-m", "x");
    expect((await post("/schedule/back", { number: "42" })).status).toBe(303);
    expect(first.git("show", "origin/main:content/issues/0042.md")).toContain("state: draft");
  });

  it.each([
    [{ number: "42", when: "soon" }, "is no day and hour"],
    [{ number: "42", when: "2026-11-20 09:00" }, "in the past"],
    [{ number: "41", when: "Friday" }, "not the coming one"],
    [{ number: "../x", when: "Friday" }, "not the coming one"],
    [{ number: "42", when: "Friday" }, "no git repository"],
  ])("refuses %j in words, for a script and for a form", async (fields, words) => {
    const { act, get, post, issueText } = await aDesk({ issues: [draft] });
    const before = await issueText(42);
    expect(await act("/schedule", fields)).toMatchObject({
      isDone: false,
      says: expect.stringContaining(words),
    });
    const answer = await post("/schedule", fields);
    expect([answer.status, (await answer.text()).includes(words)]).toEqual([409, true]);
    expect(await issueText(42)).toBe(before);
    // It is said once: whoever opens the page later typed nothing of it.
    expect(await (await get("/schedule")).text()).not.toContain(words);
  });

  it("says a typed moment back in full, or why it is none", async () => {
    const { get } = await aDesk({ issues: [draft] });
    const said = async (when: string) =>
      (await get(`/schedule/moment?${new URLSearchParams({ when })}`)).json();
    expect(await said("4 Dec 8.30")).toMatchObject({
      isMoment: true,
      says: expect.stringContaining("<h1>Friday 4 December at 08:30</h1>"),
    });
    expect(await said("<b>")).toMatchObject({ isMoment: false, says: expect.stringContaining("“<b>”") });
  });

  it("changes nothing by a GET, shows no ship before the first, and says that nothing is picked", async () => {
    const { get } = await aDesk();
    expect(await (await get("/schedule")).text()).toContain("Nothing is picked yet.");
    expect(await (await get("/schedule/last")).text()).toBe("");
    expect((await get("/schedule/back")).status).toBe(404);
  });
});
