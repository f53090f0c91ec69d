import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { vocabularies } from "../../../src/domain/words.ts";
import { lookInMailPage, type SignUpForm, signUpPage } from "../../../src/service/pages/sign-up-page.ts";
import { aPublication } from "../../support/reader-service.ts";

function shown(form: SignUpForm, settings = {}): Document {
  const { body } = signUpPage(form, { publication: aPublication(settings), base: "" });
  return new JSDOM(`<main>${body.markup}</main>`).window.document;
}

describe("the sign-up page", () => {
  it("asks for an address and nothing else, and sends it by POST", () => {
    const page = shown({ stamp: "s" });
    const form = page.querySelector("form");
    expect([form?.method, form?.action]).toEqual(["post", "/sign-up"]);
    const fields = [...page.querySelectorAll("input")].map(({ name, type }) => `${name} ${type}`);
    expect(fields).toEqual(["email email", "url text", "at hidden"]);
    expect(page.querySelectorAll("button")).toHaveLength(1);
    expect(page.querySelector("[name=email]")?.hasAttribute("required")).toBe(true);
  });

  it("hides from people, by sight, ear and keyboard, what only a program fills", () => {
    const trap = shown({ stamp: "s" }).querySelector("[name=url]");
    expect(trap?.closest(".trap")?.getAttribute("aria-hidden")).toBe("true");
    expect(trap?.getAttribute("tabindex")).toBe("-1");
    expect(trap?.getAttribute("autocomplete")).toBe("off");
  });

  it("shows what was typed once more, whatever it was, and says what is wrong with it", () => {
    const typed = '"><script>alert(1)</script>';
    const page = shown({ stamp: "s", typed, wrong: "noAddress" });
    const field = page.querySelector<HTMLInputElement>("[name=email]");
    expect(field?.value).toBe(typed);
    expect(field?.getAttribute("aria-describedby")).toBe(page.querySelector("[role=alert]")?.id);
    expect(page.querySelector("script")).toBeNull();
  });

  it("shows the newest issue's titles, and nothing in their place before there is one", () => {
    const page = shown({ stamp: "s", newest: { number: 41, titles: ["A <b>", "B"] } });
    expect([...page.querySelectorAll(".last li")].map((one) => one.textContent)).toEqual(["A <b>", "B"]);
    expect(page.querySelector(".last a")?.getAttribute("href")).toBe("https://five.example/issues/41/");
    expect(shown({ stamp: "s" }).querySelector(".last")).toBeNull();
  });

  it("leads to one's own page, and to where one suggests a link", () => {
    const links = [...shown({ stamp: "s" }).querySelectorAll(".facts a")].map((a) => a.getAttribute("href"));
    expect(links).toEqual(["/yours", "/suggest"]);
  });

  it.each(Object.keys(vocabularies))("has every word in %s, and so has its answer", (language) => {
    const publication = aPublication({ language });
    for (const page of [
      signUpPage({ stamp: "s" }, { publication, base: "" }),
      lookInMailPage({ publication, base: "" }),
    ])
      expect(page.body.markup).not.toMatch(/undefined|\[object/);
  });
});
