import { expect, it } from "vitest";
import { anIssueText, linesAbout } from "../support/publication.ts";

it.each(["<html>Not allowed", '{"error":"unauthorized"}', ""])(
  "tells of a file of mentions that is something else (%j), and lets the issue go",
  async (text) => {
    const lines = await linesAbout({
      "content/webmentions.json": text,
      "content/issues/0001.md": anIssueText({ body: "Words." }),
    });
    expect(lines.filter((line) => line.includes("webmentions"))).toEqual([
      expect.stringMatching(/^advise content\/webmentions\.json: .* \| Fetch it again, or remove it\./),
    ]);
    expect(lines.filter((line) => line.startsWith("block"))).toEqual([]);
  },
);

it("says nothing of one that is as it should be, or missing", async () => {
  expect(await linesAbout({ "content/webmentions.json": '{"children":[]}' })).toEqual([]);
  expect(await linesAbout({})).toEqual([]);
});
