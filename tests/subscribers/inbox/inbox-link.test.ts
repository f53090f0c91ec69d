import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idOf, linkOf, rowOf } from "../../../src/subscribers/inbox/inbox-link.ts";
import { aSave, aSuggestion } from "../../support/inbox.ts";

describe("a link in the inbox", () => {
  it("comes back from its row as it was sent", () => {
    for (const [kind, sent] of [
      ["suggestion", aSuggestion()],
      ["save", aSave({ private: true })],
      ["save", { url: "https://example.org/" }],
    ] as const) {
      const { id, kind: same, cameAt, ...link } = linkOf(rowOf(kind, sent, 0));
      expect([id, same, cameAt]).toEqual([idOf(kind, sent), kind, "1970-01-01T00:00:00.000Z"]);
      expect(link).toEqual({
        title: undefined,
        note: undefined,
        name: undefined,
        private: undefined,
        ...sent,
      });
    }
  });

  it("is known by all that was sent: two that differ anywhere are two", () => {
    const text = fc.option(fc.string(), { nil: undefined });
    const sent = fc.record({ url: fc.webUrl(), title: text, note: text, name: text });
    fc.assert(
      fc.property(sent, sent, (one, other) => {
        const areSame = JSON.stringify(rowOf("save", one, 0)) === JSON.stringify(rowOf("save", other, 0));
        expect(idOf("save", one) === idOf("save", other)).toBe(areSame);
        expect(idOf("save", one)).toBe(idOf("save", { ...one }));
      }),
    );
    expect(idOf("save", aSave())).not.toBe(idOf("suggestion", aSave()));
    expect(idOf("save", aSave({ private: true }))).not.toBe(idOf("save", aSave()));
    expect(idOf("save", aSave({ title: "ab", note: "c" }))).not.toBe(
      idOf("save", aSave({ title: "a", note: "bc" })),
    );
  });
});
