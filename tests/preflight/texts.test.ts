import { describe, expect, it } from "vitest";
import { textsOf } from "../../src/preflight/texts.ts";
import { aContentOf, anIssueText } from "../support/publication.ts";

describe("the texts of a publication", () => {
  it("are all that an editor writes in Markdown, each with its page", async () => {
    const content = await aContentOf({
      "content/issues/0042.md": anIssueText({
        ...{ number: 42, more: "signOff: Bye.\n", blurb: "Good.", body: "Hello." },
      }),
      "content/essays/one.md": "---\ntitle: One\ndate: 2026-11-01\n---\nEssay.\n",
      "content/pages/about.md": "---\ntitle: About\n---\nPage.\n",
      "content/publication.yaml": "signOff: The end.\n",
    });
    expect(textsOf(content).map(({ markdown, path }) => [markdown, path])).toEqual([
      ["Hello.", "/issues/42/"],
      ["Good.", "/issues/42/"],
      ["Bye.", "/issues/42/"],
      ["Essay.", "/essays/one/"],
      ["Page.", "/about/"],
      ["The end.", "/"],
    ]);
  });
});
