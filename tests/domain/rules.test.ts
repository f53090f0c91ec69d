import { dirname, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayIn, instantAt, nextWeekday, spellDay, weekdayOf } from "../../src/domain/calendar.ts";
import { toEmailAddress } from "../../src/domain/email-address.ts";
import { defaultIssueTitle, hasDeadlinePassed } from "../../src/domain/issue.ts";
import { labelsOf } from "../../src/domain/labels.ts";
import { cutAtWord, oneLine, tidyLine, withoutControls } from "../../src/domain/plain-text.ts";
import { publicUrl } from "../../src/domain/public-url.ts";
import { slugOf } from "../../src/domain/slug.ts";
import { aPick } from "../support/makers.ts";

describe("calendar", () => {
  it("knows the day in the publication's zone, whatever the machine's is", () => {
    expect(dayIn("2026-06-30T23:30:00Z", "Europe/London")).toBe("2026-07-01");
    expect(dayIn("2026-12-31T23:30:00Z", "America/St_Johns")).toBe("2026-12-31");
    expect(dayIn("2026-12-31T13:30:00Z", "Pacific/Kiritimati")).toBe("2027-01-01");
  });

  it("finds the instant of nine o'clock in summer and in winter", () => {
    expect(instantAt("2026-07-03", "09:00", "Europe/London")).toBe("2026-07-03T08:00:00.000Z");
    expect(instantAt("2026-11-27", "09:00", "Europe/London")).toBe("2026-11-27T09:00:00.000Z");
  });

  it("finds the next Friday, today included", () => {
    expect(nextWeekday("2026-11-27", "friday")).toBe("2026-11-27");
    expect(nextWeekday("2026-11-28", "friday")).toBe("2026-12-04");
    expect(weekdayOf("2026-11-27")).toBe("friday");
  });

  it("spells days as people write them", () => {
    expect(spellDay("2026-11-27", "en-GB")).toBe("Friday 27 November 2026");
    expect(spellDay("2026-11-29", "en-GB", "noYear")).toBe("Sunday 29 November");
  });

  it("gives an issue its default title", () => {
    expect(defaultIssueTitle("Five for Friday", "2017-06-30")).toBe("Five for Friday (30/6/17)");
  });

  it("lets a deadline pass only after its day", () => {
    const pick = aPick({ deadline: "2026-11-29" });
    expect(hasDeadlinePassed(pick, "2026-11-29")).toBe(false);
    expect(hasDeadlinePassed(pick, "2026-11-30")).toBe(true);
  });
});

describe("slugOf", () => {
  const traps = [
    "../../.github/workflows/x",
    "..",
    "/etc/passwd",
    "con",
    "NUL",
    "a\u0000b",
    "%2e%2e%2f",
    "C:\\x",
    "",
    "…",
    "日本語",
    "é".repeat(300),
    ".hidden",
    "a/../../b",
  ];
  it.each(traps)("never leaves the folder for %j", (title) => {
    const slug = slugOf(title);
    expect(slug).toMatch(/^[a-z0-9-]{1,90}$/);
    expect(dirname(resolve("/root", `${slug}.md`))).toBe("/root");
    expect(slug).not.toMatch(/^(con|nul|aux|prn)$/);
  });

  it("keeps the letters under accents", () => {
    expect(slugOf("Öffnungszeiten & Café")).toBe("offnungszeiten-cafe");
  });

  it("is the same the second time", () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(slugOf(slugOf(title))).toBe(slugOf(title));
      }),
    );
  });
});

describe("plain text", () => {
  it("loses control characters and nothing else", () => {
    expect(withoutControls("a\u0000b\u0007c\td\r\ne\u0085")).toBe("abc\td\ne");
    expect(oneLine("  a \n b\u00a0c ")).toBe("a b c");
    expect(tidyLine("   ")).toBeUndefined();
  });

  it("cuts at a word and says so", () => {
    expect(cutAtWord("one two three four", 12)).toBe("one two…");
    expect(cutAtWord("short", 12)).toBe("short");
  });

  it("never gives text that XML cannot hold", () => {
    const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(forbidden.test(withoutControls(text))).toBe(false);
      }),
    );
  });
});

describe("publicUrl", () => {
  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "ftp://example.org/",
    "//example.org/a",
    "/a",
    "https://u:p@example.org/",
    "http://",
    "",
    `https://example.org/${"a".repeat(3000)}`,
  ])("refuses %j", (href) => {
    expect(publicUrl(href)).toBeUndefined();
  });

  it("accepts what people paste", () => {
    expect(publicUrl("  https://example.org/a b ")?.href).toBe("https://example.org/a%20b");
  });
});

describe("toEmailAddress", () => {
  it.each([
    "a@x.example, b@y.example",
    '"a@x.example b"@y.example',
    "a@b@c.example",
    "a b@x.example",
    "group: a@x.example;",
    "a@x.example\r\nBcc: b@y.example",
    "a@127.0.0.1",
    "@x.example",
    ".a@x.example",
    "ömil@x.example",
    "a@x",
  ])("refuses %j", (text) => {
    expect(toEmailAddress(text)).toBeUndefined();
  });

  it("accepts plain addresses and writes foreign hosts in ASCII", () => {
    expect(toEmailAddress(" you+news@exämple.org ")).toBe("you+news@xn--exmple-cua.org");
  });
});

describe("labels", () => {
  it("says what a reader wants to know before clicking", () => {
    expect(labelsOf({ kind: "article", minutes: 6, language: "fr-FR", paywall: true }, "en-GB")).toEqual([
      "6 min",
      "may need a subscription",
      "in French",
    ]);
    expect(labelsOf({ kind: "pdf", pages: 1 }, "en-GB")).toEqual(["PDF, 1 page"]);
    expect(labelsOf({ kind: "video", minutes: 54, language: "en" }, "en-GB")).toEqual(["54 min video"]);
    expect(labelsOf({ kind: "slides", pages: 31 }, "en-GB")).toEqual(["31 slides"]);
    expect(labelsOf(undefined, "en-GB")).toEqual([]);
  });

  it("tells live from recorded, and what is gone", () => {
    expect(labelsOf({ kind: "video", broadcast: "live" }, "en")).toEqual(["live video"]);
    expect(labelsOf({ kind: "audio", broadcast: "live", minutes: 54 }, "en")).toEqual(["live audio"]);
    expect(labelsOf({ kind: "video", broadcast: "recorded", minutes: 54 }, "en")).toEqual([
      "54 min video, recorded live",
    ]);
    expect(labelsOf({ kind: "audio", broadcast: "recorded" }, "en")).toEqual(["audio, recorded live"]);
    expect(labelsOf({ kind: "dead" }, "en")).toEqual(["gone"]);
    expect(labelsOf({ kind: "post", minutes: 1 }, "en")).toEqual([]);
  });
});
