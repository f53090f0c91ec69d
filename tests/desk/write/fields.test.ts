import { describe, expect, it } from "vitest";
import {
  type Field,
  fieldNamed,
  issueFields,
  pickFields,
  valueIn,
  write,
} from "../../../src/desk/write/fields.ts";
import { anIssue, aPick } from "../../support/makers.ts";

const url = "https://example.org/a";
const issue = anIssue({
  hero: { image: "../photos/roofs.jpg", alt: "Roofs", credit: "A. Editor" },
  picks: [
    aPick({ via: { name: "Bola", url: "https://social.example/@bola" }, deadline: "2026-11-29" }),
    aPick({ url: "https://example.org/b" }),
  ],
});
const ofPick = (name: (typeof pickFields)[number]): Field => ({ of: "pick", name, url });
const ofIssue = (name: (typeof issueFields)[number]): Field => ({ of: "issue", name });

/** What stands in the field after the words were written there. */
function wordsAfter(field: Field, words: string): string | undefined {
  const written = write(issue, field, words);
  if (!written.ok) return `refused: ${written.why}`;
  return valueIn({ ...issue, ...written.change } as typeof issue, field);
}

describe("a field of an issue", () => {
  it.each([...issueFields.map(ofIssue), ...pickFields.map(ofPick)])(
    "%j holds what is written there, and changes nothing else",
    (field) => {
      const words =
        { deadline: "2026-12-01", viaUrl: "https://other.example/" }[field.name as string] ?? "Other words";
      const written = write(issue, field, words);
      expect(wordsAfter(field, words)).toBe(words);
      if (!written.ok) return;
      const changed = { ...issue, ...written.change } as typeof issue;
      for (const other of [...issueFields.map(ofIssue), ...pickFields.map(ofPick)])
        if (other.name !== field.name || other.of !== field.of)
          expect([other, valueIn(changed, other)]).toEqual([other, valueIn(issue, other)]);
      expect(changed.picks[1]).toEqual(issue.picks[1]);
    },
  );

  it.each([
    [ofPick("deadline"), "Sunday 29 November", "2026-11-29"],
    [ofPick("deadline"), "", ""],
    [ofPick("viaUrl"), "social.example/@me", "https://social.example/@me"],
    [ofPick("viaUrl"), "", ""],
    [ofPick("blurb"), " One.\r\n\r\nTwo. ", "One.\n\nTwo."],
    [ofPick("title"), "One\nline", "One line"],
    [ofIssue("signOff"), "", ""],
  ])("%j, of %j, is %j", (field, words, expected) => {
    expect(wordsAfter(field, words)).toBe(expected);
  });

  it.each([
    [ofPick("title"), " ", "A pick has a title."],
    [ofPick("deadline"), "soon", "Which day is that?"],
    [ofPick("viaName"), "", "Take its address away first."],
    [ofPick("viaUrl"), "javascript:alert(1)", "A credit leads to an http or https address."],
    [ofIssue("title"), "", "An issue has a title."],
    [ofIssue("alt"), "", "Say what one sees."],
    [ofIssue("credit"), "", "Say whose picture it is."],
    [
      { of: "pick", name: "blurb", url: "https://example.org/gone" } as Field,
      "x",
      "not in the issue any more",
    ],
  ])("%j refuses %j in words", (field, words, why) => {
    expect(wordsAfter(field, words)).toContain(why);
  });

  it("is known by its name, and by nothing else", () => {
    expect(fieldNamed("title", "")).toEqual(ofIssue("title"));
    expect(fieldNamed("blurb", url)).toEqual(ofPick("blurb"));
    for (const name of ["number", "state", "picks", "toString", "blurb"])
      expect(fieldNamed(name, undefined)).toBeUndefined();
  });
});
