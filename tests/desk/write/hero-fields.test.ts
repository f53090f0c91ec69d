import { describe, expect, it } from "vitest";
import { heroHtml, photoFormHtml } from "../../../src/desk/write/hero-fields.ts";
import { anIssue } from "../../support/makers.ts";

const hero = { image: "../photos/my roofs.jpg", alt: 'Roofs "at" dusk', credit: "A. Editor" };

describe("the photo", () => {
  it("shows what it is, what one sees and whose it is", () => {
    const { markup } = heroHtml(anIssue({ hero }));
    expect(markup).toContain('src="/write/photo/my%20roofs.jpg"');
    expect(markup).toContain('name="alt"');
    expect(markup).toContain('value="A. Editor"');
  });

  it("is asked for where there is none, with its words", () => {
    expect(heroHtml(anIssue()).markup).toContain("No photo yet.");
    const { markup } = photoFormHtml(hero, "Not that one.");
    expect(markup).toContain('role="alert">Not that one.');
    expect(markup).toContain('value="Roofs &quot;at&quot; dusk"');
  });
});
