import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressIn, checkedAddress, masked, shown } from "../../../src/subscribers/exchange/address-cell.ts";
import { awkwardText } from "../../support/awkward-text.ts";

describe("an address in a cell", () => {
  it.each([
    [" a@x.example ", "a@x.example"],
    ["'=a@x.example", "=a@x.example"],
    ["'a@x.example", "'a@x.example"],
    ["<a@x.example>", "a@x.example"],
    ["Joan <a@x.example>", "a@x.example"],
    ["mailto:a@x.example", "a@x.example"],
    ["a@x.example <b@x.example>", "a@x.example <b@x.example>"],
  ])("%j is %j", (cell, address) => {
    expect(addressIn(cell)).toBe(address);
  });

  it("is either an address or a reason, whatever stands there, and is shown without anything that a terminal obeys", () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const checked = checkedAddress(addressIn(text));
        if (!checked.ok) expect(checked.why).not.toBe("");
        expect(masked(text) + shown(text)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
    );
  });

  it("is masked so that its editor knows it again", () => {
    expect(masked("jöan@gmail.com")).toBe("j…@gmail.com");
    expect(masked("Joan of Arc")).toBe("J…");
    expect(masked("")).toBe("…");
  });
});
