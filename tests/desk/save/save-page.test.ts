import { describe, expect, it } from "vitest";
import { keptHtml, noFields, saveHtml } from "../../../src/desk/save/save-page.ts";

const script = `"><script>alert(1)</script>`;

describe("the window for saving", () => {
  it("asks for address and why, and says what was wrong", () => {
    const page = saveHtml({ ...noFields, url: "lamp", isPrivate: true }, "This is no web address.");
    expect(page).toContain('value="lamp"');
    expect(page).toContain("This is no web address.");
    expect(page).toMatch(/name="private" checked/);
  });

  it("shows whatever is in the fields as text, before and after", () => {
    const fields = { url: `https://lamp.example/?${script}`, title: script, why: `</textarea>${script}` };
    for (const page of [saveHtml({ ...fields, isPrivate: false }), keptHtml({ ...fields, said: "Added" })]) {
      expect(page).not.toContain("<script>alert");
      expect(page).toContain("&lt;script&gt;");
    }
  });
});
