import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { yamlMistake } from "../../src/content/explain-yaml.ts";

const mistakeIn = (text: string) => yamlMistake(text, parseDocument(text, { prettyErrors: false }));

describe("a YAML text", () => {
  it.each([
    "title: Five\n# a note\nday: friday # another\n",
    "title: C#\nurl: https://e.example/#top\nx: a#b\n",
    'title: "Five: #1"\nwords: |\n  # not a note\n  a: b\n',
    "a: &x [1]\nb: *x\n",
  ])("that is well is not found fault with: %j", (text) => {
    expect(mistakeIn(text)).toBeUndefined();
  });

  it("that is wrong is told with the fact written so that it is right", () => {
    const words = fc.string({
      unit: fc.constantFrom(..."ab #:\"'@*&!%`[]{}-?,\\".split("")),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, (some) => {
        const meant = some.trim();
        const mistake = meant === "" ? undefined : mistakeIn(`title: ${meant}\n`);
        const [, written] = / Write (title: .*)$/.exec(mistake?.says ?? "") ?? [];
        if (written === undefined) return;
        expect(mistakeIn(`${written}\n`)).toBeUndefined();
        expect(typeof parseDocument(written).get("title")).toBe("string");
      }),
    );
  });

  it("is looked at where what has no end begins", () => {
    expect(mistakeIn('a: b\ntitle: "Mine\nday: friday\n')?.at).toBe(12);
    expect(mistakeIn("a: b\ntitle: [Mine\nday: friday\n")?.at).toBe(12);
  });
});
