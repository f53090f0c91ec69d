import { describe, expect, it } from "vitest";
import { writeIssue } from "../../src/content/issue-file.ts";
import { standingOf } from "../../src/shipping/standing.ts";
import { aScheduledIssue } from "../support/friday.ts";

const scheduled = aScheduledIssue();
const draft = aScheduledIssue({ state: "draft", shipAt: undefined });
const later = aScheduledIssue({ shipAt: "2026-12-04T09:00:00.000Z" });
const remote = (text: string | undefined) => ({ isRemote: true, published: async () => text });
const words = writeIssue(scheduled);

describe("how an issue stands with everybody", () => {
  it.each([
    ["as it stands here", scheduled, words, words, "shared"],
    ["not at all, as a draft", draft, writeIssue(draft), undefined, undefined],
    ["as a draft, as it is here", draft, writeIssue(draft), writeIssue(draft), undefined],
    ["as nothing yet, and is scheduled here", scheduled, words, undefined, "here"],
    ["as a draft, and is scheduled here", scheduled, words, writeIssue(draft), "here"],
    ["for another hour", scheduled, words, writeIssue(later), "here"],
    ["with other words", scheduled, `${words}More.\n`, words, "changed"],
    ["as scheduled, and is a draft here", draft, writeIssue(draft), words, "elsewhere"],
  ])("%s", async (_, issue, text, published, standing) => {
    expect(await standingOf(issue, text, remote(published))).toBe(standing);
  });

  it("where there is no remote there is nobody else", async () => {
    const alone = { isRemote: false, published: async () => undefined };
    expect(await standingOf(scheduled, words, alone)).toBe("shared");
    expect(await standingOf(draft, words, alone)).toBeUndefined();
  });
});
