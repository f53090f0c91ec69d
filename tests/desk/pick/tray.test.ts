import { describe, expect, it } from "vitest";
import { weekNow } from "../../../src/desk/hand/week-now.ts";
import { trayHtml } from "../../../src/desk/pick/tray.ts";
import { aDesk } from "../../support/desk.ts";
import { anIssue, aPick } from "../../support/makers.ts";

async function markup(picks = [aPick()]): Promise<string> {
  const { desk } = await aDesk({ issues: [anIssue({ state: "draft", picks })] });
  return trayHtml((await weekNow(desk)).week, desk.links).markup;
}

describe("the slots", () => {
  it("show each pick with its credit, its closing day and its first words, then the next free one", async () => {
    const via = { name: "Strategic Reading" };
    const html = await markup([aPick({ via, deadline: "2026-11-29", blurb: "Rare chance." })]);
    expect(html).toContain("1 of 5");
    expect(html).toContain("via Strategic Reading");
    expect(html).toContain("Closes Sunday 29 November");
    expect(html).toContain("Rare chance.</p>");
    expect(html).toContain("Press <kbd>2</kbd> to put this one here");
    expect(html.match(/Free<\/p>/g)).toHaveLength(3);
  });

  it("show more picks than there are slots, where an editor wrote them", async () => {
    const html = await markup(
      Array.from({ length: 7 }, (_, at) => aPick({ url: `https://example.org/${at}` })),
    );
    expect(html).toContain("7 of 5");
    expect(html).not.toContain("Free");
  });

  it("are empty where no issue has begun", async () => {
    const { desk } = await aDesk();
    expect(trayHtml((await weekNow(desk)).week, desk.links).markup).toContain("0 of 5");
  });
});
