import { describe, expect, it } from "vitest";
import { colourings, inLook } from "../../../src/desk/faces/face-look.ts";
import { faceHtml, faceNames } from "../../../src/desk/faces/faces.ts";
import { anIssue, aPick, aSetting } from "../../support/makers.ts";

const issue = anIssue({
  hero: { image: "../photos/roofs.jpg", alt: 'Roofs > "chimneys"', credit: "Me" },
  picks: [aPick({ blurb: '![Two cats](../photos/roofs.jpg) and the words src="x" of it' })],
});

describe("the look of a face", () => {
  it.each(faceNames)("leaves it as it is where nothing is asked: %s", (face) => {
    const made = faceHtml(face, issue, aSetting());
    expect(inLook(made, { hasImages: true })).toBe(made);
  });

  it.each(faceNames)("without images has their words, and every other word: %s", (face) => {
    const made = faceHtml(face, issue, aSetting());
    const shown = inLook(made, { hasImages: false });
    expect(shown).not.toMatch(/<img[^>]* src/);
    const words = (html: string) => html.replace(/ (?:src|srcset)="[^"]*"/g, "");
    expect(words(shown)).toBe(words(made));
    if (face !== "text") expect(shown).toContain("Two cats");
  });

  it.each(colourings)("answers once what the mail asks of the screen: %s", (colours) => {
    const made = faceHtml("mail", issue, aSetting());
    const shown = inLook(made, { colours, hasImages: true });
    expect(made).toContain("@media (prefers-color-scheme:dark)");
    expect(shown).not.toContain("prefers-color-scheme");
    expect(shown).toContain(colours === "dark" ? "@media all" : "@media not all");
    expect(shown.includes("/look/turned.css")).toBe(colours === "turned");
  });
});
