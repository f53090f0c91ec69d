import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folded } from "../../src/domain/folded-text.ts";

describe("a text that is compared", () => {
  it.each([
    ["COUNCIL", "council"],
    ["Café", "cafe"],
    ["Cafe\u0301", "cafe"],
    ["l’Été – “là”…", 'l\'ete - "la"...'],
    ["„Straße“ «так»", '"strasse" "так"'],
    ["Žižkov Łódź Ærø œuvre", "zizkov lodz aero oeuvre"],
    ["İstanbul Iğdır", "istanbul igdir"],
    ["ΟΔΟΣ οδός", "οδοσ οδοσ"],
    ["Ёлка", "елка"],
    ["ﬁre ｆｕｌｌ", "fire full"],
    ["مُحَمَّد", "محمد"],
    ["שָׁלוֹם", "שלום"],
    ["soft\u00adhyphen zero\u200bwidth no\u00a0break", "softhyphen zerowidth no break"],
    ["部屋ガ", "部屋ガ".normalize("NFKD")],
    ["हिन्दी", "हिन्दी".normalize("NFKD")],
    ["", ""],
  ])("“%s” is “%s”", (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it("keeps letters of Japanese and of Hindi apart that differ by a mark alone", () => {
    expect(folded("が")).not.toBe(folded("か"));
    expect(folded("कि")).not.toBe(folded("की"));
  });

  it("is the same however often it is folded, and however it was composed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
        expect(folded(text.normalize("NFD"))).toBe(folded(text.normalize("NFC")));
      }),
    );
  });
});
