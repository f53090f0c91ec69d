import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { vocabularies } from "../../../src/domain/words.ts";
import { type SuggestForm, suggestPage, thankYouPage } from "../../../src/service/pages/suggest-page.ts";
import { aPublication } from "../../support/reader-service.ts";

function shown(form: Partial<SuggestForm> = {}, settings = {}): Document {
  const setting = {
    publication: aPublication({ editor: { name: "A. Editor" }, ...settings }),
    base: "/mail",
  };
  return new JSDOM(suggestPage({ stamp: "s", ...form }, setting).body.markup).window.document;
}

describe("the page on which one suggests a link", () => {
  it("asks for a link, and for no more than one likes to say", () => {
    const page = shown();
    const form = page.querySelector("form");
    expect([form?.method, form?.action]).toEqual(["post", "/mail/suggest"]);
    const fields = [...page.querySelectorAll<HTMLInputElement>("input, textarea")].map(
      ({ name, required }) => `${name}${required ? " required" : ""}`,
    );
    expect(fields).toEqual(["url required", "title", "why", "name", "web", "at"]);
    expect(page.querySelector("[name=web]")?.closest(".trap")?.getAttribute("aria-hidden")).toBe("true");
    expect(page.querySelectorAll("button")).toHaveLength(1);
    expect(page.querySelector(".lead")?.textContent).toContain("A. Editor reads every suggestion.");
  });

  it("keeps what was typed, to the line break, and says beside the field what is wrong with it", () => {
    const typed = { url: "bins", title: '"<b>', why: "\n one\n two</textarea>", name: "J" };
    const page = shown({ typed, wrong: "noLink" });
    const value = (name: string) => page.querySelector<HTMLInputElement>(`[name=${name}]`)?.value;
    expect(Object.keys(typed).map(value)).toEqual(Object.values(typed));
    expect(page.querySelector("[name=url]")?.getAttribute("aria-describedby")).toBe("wrong");
    expect(page.querySelector("#wrong")?.getAttribute("role")).toBe("alert");
    for (const wrong of ["pressAgain", "tooMany"] as const)
      expect(shown({ typed, wrong }).querySelector("[aria-invalid]")).toBeNull();
  });

  it.each(Object.keys(vocabularies))("has in %s a name for every field, and thanks", (language) => {
    const page = shown({}, { language });
    for (const label of page.querySelectorAll("label")) expect(label.textContent?.trim()).toMatch(/\p{L}/u);
    expect(page.querySelector("form .small")?.textContent).toMatch(
      /publi[sc]|publié|gepubliceerd|veröffentlicht|pubblicat|يُنشر|gyhoeddi/,
    );
    const thanks = thankYouPage("2026-12-04", { publication: aPublication({ language }), base: "" });
    expect(thanks.body.markup).toContain('href="/suggest"');
    expect(page.body.innerHTML + thanks.body.markup).not.toContain("undefined");
  });
});
