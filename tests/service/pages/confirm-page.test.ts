import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { vocabularies } from "../../../src/domain/words.ts";
import { confirmPage, onTheListPage } from "../../../src/service/pages/confirm-page.ts";
import { aPublication } from "../../support/reader-service.ts";

const reader = { address: "joan@example.org", nextOn: "2026-12-04" };

describe("the page on which one says yes", () => {
  it.each(Object.keys(vocabularies))(
    "has in %s the address, one button and nothing to fill in",
    (language) => {
      const { body } = confirmPage(reader, { publication: aPublication({ language }), base: "" });
      const page = new JSDOM(body.markup).window.document;
      expect(page.querySelector("bdi")?.textContent).toBe(reader.address);
      expect(page.querySelectorAll("button")).toHaveLength(1);
      expect(page.querySelectorAll("input, select, textarea")).toHaveLength(0);
      expect(page.querySelector("form")?.method).toBe("post");
      expect(body.markup).not.toContain("undefined");
    },
  );

  it("says then where the way out is", () => {
    const setting = { publication: aPublication(), base: "" };
    const { body } = onTheListPage({ ...reader, leaveAt: "/leave/x" }, setting);
    expect(body.markup).toContain('href="/leave/x"');
    expect(body.markup).toContain("Friday 4 December");
  });
});
