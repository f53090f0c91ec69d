import { describe, expect, it } from "vitest";
import { Publication } from "../../src/domain/publication.ts";
import { vocabularies } from "../../src/domain/words.ts";
import { escapeHtml } from "../../src/editions/html.ts";
import { mailHtml } from "../../src/editions/mail-html.ts";
import { mailText } from "../../src/editions/mail-text.ts";
import { fillMail, slotsForAll, slotsForReader } from "../../src/editions/personal-slots.ts";
import { columnsOf } from "../../src/editions/wrap-text.ts";
import { anIssue, aPick, aSetting } from "../support/makers.ts";

describe("the text of a mail", () => {
  const issue = anIssue({
    title: "Pipes",
    standfirst: "A mixture, with [a link](https://links.example/).",
    hero: { image: "../photos/roofs.jpg", alt: "Rooftops at dusk", credit: "A. Editor" },
    picks: [
      aPick({
        url: "https://www.example.org/stack",
        title: "The stack",
        blurb: "Good.\n\nSwap it.",
        via: { name: "Strategic Reading", url: "https://reading.example/" },
        deadline: "2026-11-29",
      }),
      aPick({ title: "Without a word", blurb: "" }),
    ],
    signOff: "All [bookmarks](/bookmarks/).",
  });
  const text = mailText(issue, aSetting());
  const lines = text.split("\n");

  it("sets the signature apart with the line that mail programs know: two hyphens and a space (RFC 3676 §4.3)", () => {
    expect(lines.filter((line) => /^--\s*$/.test(line))).toEqual(["-- "]);
    expect(lines.slice(lines.indexOf("-- ") - 1)).toEqual([
      "",
      "-- ",
      expect.stringContaining("Five for Friday"),
      "one.",
      "You get this mail because you asked for it, and have had it since",
      "the day you confirmed it.",
      "Leave this list:",
      "https://five.example/follow/",
      "Pause it for a while:",
      "https://five.example/follow/",
      "",
    ]);
  });

  it("ends with where a letter reaches its sender, line by line, where that is known", () => {
    const publication = Publication.parse({
      url: "https://five.example",
      postalAddress: "Five for Friday\n\n  1 Example Street, Flat <3>\nExample Town\n",
    });
    const setting = { ...aSetting(), publication };
    const lines = ["Five for Friday", "1 Example Street, Flat <3>", "Example Town"];
    expect(mailText(issue, setting)).toMatch(new RegExp(`/follow/\n${lines.join("\n")}\n$`));
    expect(mailHtml(issue, setting)).toContain(`>${lines.map(escapeHtml).join("<br>")}</p>`);
  });

  it.each(Object.keys(vocabularies))(
    "breaks the line before the day in %s as it does before it is known",
    (language) => {
      const publication = Publication.parse({ url: "https://five.example", language });
      const setting = { ...aSetting(), publication };
      const mark = "3f9c3f9c3f9c3f9c";
      const open = { html: mailHtml(issue, setting, mark), text: mailText(issue, setting, mark) };
      expect(fillMail(open, slotsForAll(publication)).text).toBe(mailText(issue, setting));
      const september = slotsForReader(publication, { since: "2026-09-23" });
      for (const slots of [slotsForAll(publication), september]) {
        const [, end = ""] = fillMail(open, slots).text.split("\n-- \n");
        expect(end.split("\n").filter((line) => columnsOf(line) > 72)).toEqual([]);
        expect(end).toContain(slots.since);
      }
    },
  );

  it("begins with what it is, when, and where it stands on the web", () => {
    expect(text).toMatch(
      /^Five for Friday\nIssue 42, Friday 27 November 2026\nhttps:\/\/five\.example\/issues\/42\/\n\nPipes\n=====\n\n/,
    );
  });

  it("numbers its picks, each with address, facts and blurb below its title", () => {
    expect(text).toContain(`1. The stack
   https://www.example.org/stack
   example.org · Closes Sunday 29 November · via Strategic Reading [2]

   Good.

   Swap it.

2. Without a word
   https://example.org/a
   example.org

`);
  });

  it("lists the addresses that its sentences name, in the order of reading, our own absolute", () => {
    expect(text).toContain(`
[1] https://links.example/
[2] https://reading.example/
[3] https://five.example/bookmarks/
`);
  });

  it("says what the picture shows and whose it is", () => {
    expect(text).toContain("\n[Rooftops at dusk. A. Editor]\n");
  });

  it("stays within 72 columns to its last line, but for addresses and words that are longer", () => {
    const publication = Publication.parse({
      ...{ title: "Five for Friday, from the desk of somebody", url: "https://five.example" },
      editor: { name: "Somebody With A Name Of Many Words" },
    });
    const title = "A title of very many words that nobody would set in one line of a mail, least of all we";
    const wide = mailText({ ...issue, title, picks: [aPick({ title })] }, { ...aSetting(), publication });
    const long = [...lines, ...wide.split("\n")].filter((line) => columnsOf(line) > 72);
    expect(long.filter((line) => !line.includes("://"))).toEqual([]);
    expect(wide).toContain(
      "\n1. A title of very many words that nobody would set in one line of a\n   mail, least",
    );
    expect(wide.trimEnd().split("\n-- \n")[1]?.split("\n")).toHaveLength(8);
  });
});
