import { describe, expect, it } from "vitest";
import { findingsNow } from "../../../src/desk/check/findings-now.ts";
import { aDesk } from "../../support/desk.ts";
import { anIssue, aPick } from "../../support/makers.ts";

const settings = { "content/publication.yaml": "url: https://five.example\npicks: 1\n" };

describe("the findings about the coming issue", () => {
  it("are those of preflight, by their fields, as the file stands at this moment", async () => {
    const draft = anIssue({
      number: 43,
      date: "2026-11-27",
      state: "draft",
      picks: [aPick({ blurb: "See [this](ww.example)." })],
    });
    const { desk, act } = await aDesk({ issues: [draft], files: settings });
    const before = await findingsNow(desk);
    expect(before?.findings.map(({ check, field }) => [check, field?.slice(0, 2)])).toContainEqual([
      "links",
      ["picks", 0],
    ]);
    await act("/write/field", {
      number: "43",
      name: "blurb",
      url: "https://example.org/a",
      was: "See [this](ww.example).",
      words: "See [this](https://www.example/).",
    });
    const after = (await findingsNow(desk))?.findings.filter(({ check }) => check === "links");
    expect(after).toMatchObject([{ level: "pass", says: "2 links of the issue lead somewhere" }]);
  });

  it("tell that another issue linked the same, and nothing else of other issues", async () => {
    const old = anIssue({
      number: 41,
      date: "2026-11-20",
      picks: [aPick({ blurb: "[broken](ww.example)" })],
    });
    const draft = anIssue({ number: 42, state: "draft", picks: [aPick()] });
    const { desk } = await aDesk({ issues: [old, draft], files: settings });
    const found = (await findingsNow(desk))?.findings ?? [];
    expect(found.every(({ file }) => !file.includes("0041"))).toBe(true);
  });

  it("are none where no issue has begun", async () => {
    expect(await findingsNow((await aDesk()).desk)).toBeUndefined();
  });
});
