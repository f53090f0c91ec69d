import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { anIssueText, linesAbout } from "../support/publication.ts";

const photo = await sharp({ create: { width: 40, height: 20, channels: 3, background: "#456" } })
  .jpeg()
  .toBuffer();
const lines = (body: string) =>
  linesAbout({ "content/photos/canal.jpg": photo, "content/issues/0001.md": anIssueText({ body }) });

describe("a photo of ours", () => {
  it.each(["![](canal.jpg)", "![ ](../photos/canal.jpg)"])("needs words in %s", async (body) => {
    expect(await lines(body)).toEqual([
      expect.stringMatching(/^advise content\/issues\/0001\.md:10 the picture .* has no words/),
    ]);
  });

  it.each(["![A canal at dusk](canal.jpg)", "Words alone.", "![](https://e.example/canal.jpg)"])(
    "is well in %s",
    async (body) => {
      expect(await lines(body)).toEqual([]);
    },
  );
});
