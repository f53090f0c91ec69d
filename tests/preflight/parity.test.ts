import { describe, expect, it } from "vitest";
import { Publication } from "../../src/domain/publication.ts";
import { checkParity } from "../../src/preflight/parity.ts";
import { anIssue, aPick } from "../support/makers.ts";
import { aContent } from "../support/publication.ts";

const publication = Publication.parse({ url: "https://five.example" });
const about = (urls: string[]) =>
  checkParity(
    aContent({
      publication,

      issues: [
        anIssue({
          state: "draft",
          picks: urls.map((url) => aPick({ url, via: { name: "B", url: `${url}#by` } })),
        }),
      ],
    }),
  ).map(({ says }) => says);

describe("the editions of one issue", () => {
  it.each(["page", "mail", "mail's text", "feed"])("are all looked at: the %s too", (name) => {
    // A title of zero signs has no place anywhere; a link that is no pick's is missed in each.
    const lost = anIssue({ state: "draft", picks: [aPick()] });
    const picks = new Proxy(lost.picks, {
      get: (all, key) => (key === "flatMap" ? () => ["https://lost.example/"] : Reflect.get(all, key)),
    });
    const says = checkParity(aContent({ publication, issues: [{ ...lost, picks }] })).map((one) => one.says);
    expect(says).toContain(`the ${name} lacks the link https://lost.example/, which the others have`);
  });

  it("have every link of its picks, whatever signs stand in them", () => {
    const hard = [
      "https://e.example/a?x=1&y=2",
      'https://e.example/it\'s-"quoted"<b>',
      "https://e.example/ümlaut/(round)/[square]?q=a%20b",
      `https://e.example/${"long/".repeat(60)}`,
      "https://bücher.example/日本語",
      ...["https://e.example/\u00a0x", "https://e.example/a\tb", "https://e.example/a\ufeffb"],
      ...["https://e.example/a\u2028b", "https://e.example/\u0000a", " https://e.example/ x "],
    ];
    expect(about(hard)).toEqual([]);
  });
});
