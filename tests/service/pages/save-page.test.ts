import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { vocabularies } from "../../../src/domain/words.ts";
import { keptPage, type SaveForm, savePage } from "../../../src/service/pages/save-page.ts";
import { aPublication } from "../../support/reader-service.ts";

const none = { title: "", url: "", text: "", why: "", isPrivate: false };
const link = { url: "https://www.forms.example/four", title: "Four pages", note: "Fax.\nWhy?" };

function shown(shared: Partial<SaveForm["shared"]>, form: Partial<SaveForm> = {}, settings = {}): Document {
  const setting = { publication: aPublication(settings), base: "/mail" };
  const page = savePage({ shared: { ...none, ...shared }, asksToken: false, ...form }, setting);
  return new JSDOM(page.body.markup).window.document;
}

const valuesOf = (page: Document) =>
  Object.fromEntries(
    [...page.querySelectorAll<HTMLInputElement>("input, textarea")].map(({ name, value, type, checked }) => [
      name,
      type === "checkbox" ? checked : value,
    ]),
  );

describe("the page on which the editor keeps a link", () => {
  it("has one link in fields, what was shared with it as the first words, and one button", () => {
    const page = shown({ title: "Four pages", text: "Fax.\nhttps://www.forms.example/four" });
    expect(valuesOf(page)).toEqual({
      ...{ title: "Four pages", url: "https://www.forms.example/four", why: "Fax.", private: false },
    });
    expect(page.querySelector("form")?.action).toBe("/mail/save");
    expect(page.querySelectorAll("button")).toHaveLength(1);
  });

  it("loses no word of a share that holds no address", () => {
    const page = shown(
      { title: "A thought", text: "Forms are long.", why: "Mine.", isPrivate: true },
      { wrong: "noLink" },
    );
    expect(valuesOf(page)).toEqual({
      ...{ title: "A thought", url: "", why: "Mine.\n\nForms are long.", private: true },
    });
    expect(page.querySelector("[name=url]")?.getAttribute("aria-invalid")).toBe("true");
  });

  it("has several to be ticked off, and their text as it was shared", () => {
    const text = "\n one https://a.example/ \nhttps://b.example/</textarea>";
    const values = valuesOf(shown({ text, why: "Both." }));
    expect(values).toMatchObject({ keep0: true, keep1: true, several: "", text, why: "Both." });
  });

  it.each([
    [[], [false, false, false]],
    [[1], [false, true, false]],
    [
      [0, 2, 7],
      [true, false, true],
    ],
  ])("leaves unticked what was unticked before: of three only %j", (wanted, ticked) => {
    const text = "https://a.example/ https://b.example/ https://c.example/";
    const values = valuesOf(shown({ text }, { wanted, wrong: "wrongToken" }));
    expect([values["keep0"], values["keep1"], values["keep2"]]).toEqual(ticked);
  });

  it("asks for the token where the phone is not known", () => {
    const page = shown({}, { asksToken: true, wrong: "wrongToken", instead: ["a", "b"] });
    const token = page.querySelector<HTMLInputElement>("[name=token]");
    expect([token?.type, token?.required, token?.getAttribute("aria-invalid")]).toEqual([
      "password",
      true,
      "true",
    ]);
    expect(page.querySelector<HTMLInputElement>("[name=instead]")?.value).toBe("a b");
  });

  it.each(Object.keys(vocabularies))("is whole in %s", (language) => {
    const publication = aPublication({ language });
    const kept = keptPage([link], { publication, base: "" });
    for (const page of [
      shown({}, { asksToken: true }, { language }),
      new JSDOM(kept.body.markup).window.document,
    ]) {
      for (const label of page.querySelectorAll("label")) expect(label.textContent?.trim()).toMatch(/\p{L}/u);
      expect(page.body.innerHTML).not.toContain("undefined");
    }
    expect(kept.audience).toMatch(/\p{L}/u);
  });
});

describe("the page that says what was kept", () => {
  it("shows each link with its words, and leads back to the one that there is", () => {
    const setting = { publication: aPublication(), base: "" };
    const one = new JSDOM(keptPage([{ ...link, private: true }], setting).body.markup).window.document;
    expect(one.querySelector(".why")?.textContent).toBe(link.note);
    const change = new URL(one.querySelector("a")?.getAttribute("href") ?? "", "https://x.example");
    expect(Object.fromEntries(change.searchParams)).toMatchObject({
      url: link.url,
      why: link.note,
      private: "on",
    });
    const two = new JSDOM(keptPage([link, link], setting).body.markup).window.document;
    expect([...two.querySelectorAll("a")].map((a) => a.getAttribute("href"))).toEqual(["/save"]);
  });
});
