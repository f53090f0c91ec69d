import { describe, expect, it } from "vitest";
import { faceHtml, faceNames } from "../../../src/desk/faces/faces.ts";
import { mailText } from "../../../src/editions/mail-text.ts";
import { pageHtml } from "../../../src/editions/page-html.ts";
import { anIssue, aPick, aSetting } from "../../support/makers.ts";

const hostile = `<script>alert(1)</script><img src=x onerror=alert(2)>`;

describe("a face", () => {
  it("of the page and of the text is what readers get, word for word", () => {
    const [issue, setting] = [anIssue(), aSetting()];
    expect(faceHtml("page", issue, setting)).toContain(pageHtml(issue, setting));
    const text = faceHtml("text", issue, setting)
      .replaceAll("&#39;", "'")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
    expect(text).toContain(mailText(issue, setting));
  });

  it("shows its photos from the desk, where they are before they are anywhere else", () => {
    const issue = anIssue({ hero: { image: "../photos/roofs.jpg", alt: "Roofs", credit: "Me" } });
    for (const face of ["mail", "feed"] as const) {
      const html = faceHtml(face, issue, aSetting());
      expect(html).toContain('src="/photos/roofs-1200.jpg"');
      expect(html).not.toContain('src="https://five.example/');
    }
  });

  it.each(faceNames)("has nothing in it that runs: %s", (face) => {
    const issue = anIssue({
      title: hostile,
      standfirst: hostile,
      picks: [aPick({ title: hostile, blurb: hostile })],
    });
    expect(faceHtml(face, issue, aSetting())).not.toMatch(/<script|<img[^>]*onerror/i);
  });
});
