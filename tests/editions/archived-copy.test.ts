import { describe, expect, it } from "vitest";
import { feedHtml } from "../../src/editions/feed-html.ts";
import { mailHtml } from "../../src/editions/mail-html.ts";
import { pageHtml } from "../../src/editions/page-html.ts";
import { anIssue, aPick, aSetting } from "../support/makers.ts";
import { aContentOf } from "../support/publication.ts";

const copy = "https://web.archive.org/web/2017/https://gone.example/a?b=1&c";
const issue = anIssue({
  picks: [aPick({ url: "https://gone.example/a?b=1&c" }), aPick({ url: "https://there.example/" })],
});

describe("a pick whose page is gone", () => {
  it("has the way to its copy beside it on the page, in its language, and nowhere else", () => {
    const setting = aSetting({ copyOf: (url) => (url.includes("gone") ? copy : undefined) });
    const page = pageHtml(issue, setting);
    expect(page.match(/<a class="copied"[^>]*>[^<]*<\/a>/g)).toEqual([
      `<a class="copied" href="${copy.replace("&", "&amp;")}">archived copy</a>`,
    ]);
    for (const other of [mailHtml(issue, setting), feedHtml(issue, setting)])
      expect(other).not.toContain(copy);
  });

  it("is known from the record, under any spelling of its address; one that is back has none", async () => {
    const line = (key: string, state: string) =>
      `${JSON.stringify({ key, state, since: "2026-09-01", checked: "2026-11", copy })}\n`;
    const { copyOf } = await aContentOf({
      "content/links.jsonl": line("gone.example/a?b=1&c", "dead") + line("there.example", "alive"),
    });
    expect(copyOf("http://www.gone.example/a/?b=1&c&utm_source=x")).toBe(copy);
    expect([copyOf("https://there.example/"), copyOf("https://other.example/")]).toEqual([
      undefined,
      undefined,
    ]);
  });
});
