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
  it("have every link of its picks, whatever signs stand in them", () => {
    const hard = [
      "https://e.example/a?x=1&y=2",
      'https://e.example/it\'s-"quoted"<b>',
      "https://e.example/ümlaut/(round)/[square]?q=a%20b",
      `https://e.example/${"long/".repeat(60)}`,
      "https://bücher.example/日本語",
    ];
    expect(about(hard)).toEqual([]);
  });
});
