import { describe, expect, it } from "vitest";
import { anIssueText, linesAbout } from "../support/publication.ts";

const lines = (body: string) => linesAbout({ "content/issues/0001.md": anIssueText({ body }) });

describe("a note to oneself", () => {
  it("that never ends is named where it begins", async () => {
    expect(await lines("Hello.\n\n<!-- ask Joan\n\nAnd more.")).toEqual([
      "block content/issues/0001.md:12 the note that begins here with <!-- never ends, so that readers get nothing of what follows it | Close it with -->",
    ]);
  });

  it.each(["<!-- ask Joan -->", "`<!-- in code`", "a < b -- c"])("is well in %s", async (body) => {
    expect(await lines(body)).toEqual([]);
  });
});
