import { describe, expect, it } from "vitest";
import { mailHtml } from "../../src/editions/mail-html.ts";
import { checkMailSize } from "../../src/preflight/mail-size.ts";
import { aContentOf, anIssueText } from "../support/publication.ts";

const file = "content/issues/0001.md";

/** What is said of an issue whose mail has so many bytes, and what it has. */
async function saidOf(bytes: number, more = "state: draft\n") {
  const bytesOf = async (length: number) => {
    const content = await aContentOf({ [file]: anIssueText({ more, body: "é".repeat(length / 2) }) });
    const [issue] = content.issues;
    return { content, has: issue ? Buffer.byteLength(mailHtml(issue, content)) : 0 };
  };
  // The standfirst stands in the preview, too.
  const { has } = await bytesOf(0);
  const { content, has: made } = await bytesOf(Math.floor((bytes - has) / 4) * 2);
  expect(Math.abs(made - bytes)).toBeLessThan(200);
  return checkMailSize(content).map(({ level, says }) => `${level}: ${says}`);
}

describe("the size of a mail", () => {
  it.each([[20_000], [39_500]])("of %i bytes is nothing to speak of", async (bytes) => {
    expect(await saidOf(bytes)).toEqual([]);
  });

  it("is to be weighed from 40 kB on, in bytes and not in letters", async () => {
    expect(await saidOf(41_000)).toEqual(["advise: its mail has 41 kB"]);
    expect(await saidOf(99_000)).toEqual(["advise: its mail has 99 kB"]);
  });

  it("stops an issue from 100 kB on, since mail programs would cut it", async () => {
    expect(await saidOf(101_000, "state: scheduled\n")).toEqual([
      "block: its mail has 101 kB, and mail programs cut what has 100 kB: readers could not leave",
    ]);
  });

  it("is no matter once an issue is out", async () => {
    expect(await saidOf(101_000, "")).toEqual([]);
  });
});
