import { describe, expect, it } from "vitest";
import { vocabularies, wordsOf } from "../../../src/domain/words.ts";
import { noticeOf, noticePage, noticeStatus } from "../../../src/service/pages/notices.ts";
import { aPublication } from "../../support/reader-service.ts";

const kinds = Object.keys(noticeStatus) as (keyof typeof noticeStatus)[];

describe("a notice", () => {
  it.each(Object.keys(vocabularies))("has its words in %s, a heading first", (language) => {
    const setting = { publication: aPublication({ language }), base: "" };
    for (const kind of kinds) {
      const { title, body } = noticeOf(kind, setting);
      expect([kind, body.markup]).toEqual([kind, expect.stringMatching(/^<h1>[^<]+<\/h1>/)]);
      expect([kind, title]).toEqual([kind, expect.stringMatching(/[^.?؟]$/)]);
      expect(body.markup).not.toContain("undefined");
    }
  });

  it("leads on from a link that is over, and from where nothing is", () => {
    const setting = { publication: aPublication(), base: "/mail" };
    for (const kind of ["linkOver", "noPage"] as const) {
      expect(noticeOf(kind, setting).body.markup).toContain('href="/mail/yours"');
      expect(noticeOf(kind, setting).body.markup).toContain('href="/mail/"');
    }
  });

  it("may be a heading alone", () => {
    expect(noticePage("Done.").body.markup).toBe("<h1>Done.</h1>");
    expect(wordsOf("en").service.tooLong).toBe("That is more than fits into this form.");
  });
});
