import { describe, expect, it } from "vitest";
import { canonicalUrl } from "../../src/domain/canonical-url.ts";

const wrapped: [string, string, string][] = [
  [
    "a mail filter, version 1",
    "https://urldefense.proofpoint.com/v1/url?u=https://example.org/a%3Fx%3D1&k=abc%3D",
    "https://example.org/a?x=1",
  ],
  [
    "a mail filter, version 2",
    "https://urldefense.proofpoint.com/v2/url?u=https-3A__example.org_a-5Fb-3Fx-3D1-26y-3D2&d=DwMFaQ&c=xyz&e=",
    "https://example.org/a_b?x=1&y=2",
  ],
  [
    "a mail filter, version 3",
    "https://urldefense.com/v3/__https://example.org/a/b__;!!AbC-123!token$",
    "https://example.org/a/b",
  ],
  [
    "version 3 with a query and a key of signs",
    "https://urldefense.com/v3/__https://example.org/a?x=1*part__;Iw!!AbC!token$",
    "https://example.org/a?x=1#part",
  ],
  [
    "version 3 with a run of signs",
    "https://urldefense.us/v3/__https://example.org/**Bx__;YWJj!!AbC!token$",
    "https://example.org/abcx",
  ],
  [
    "version 3 that lost a slash",
    "https://urldefense.com/v3/__https:/example.org/a__;!!AbC!token$",
    "https://example.org/a",
  ],
  [
    "a translated copy",
    "https://example-org.translate.goog/a/b?x=1&_x_tr_sl=de&_x_tr_tl=en&_x_tr_hl=en#part",
    "https://example.org/a/b?x=1#part",
  ],
  [
    "a translated copy of a host with a dash",
    "https://www-my--town-example-org.translate.goog/?_x_tr_sl=auto&_x_tr_tl=en",
    "https://www.my-town.example.org/",
  ],
  [
    "a translated copy of a host in another script",
    "https://0-xn----hmcwlsak-example-0.translate.goog/a?_x_tr_tl=en&_x_tr_sch=http",
    "http://xn--hmcwlsak.example/a",
  ],
  [
    "the translator's own address",
    "https://translate.google.com/translate?sl=de&tl=en&u=https%3A%2F%2Fexample.org%2Fa",
    "https://example.org/a",
  ],
  [
    "a filter around a redirector",
    "https://urldefense.com/v3/__https://www.google.com/url?q=https:**Aexample.org*a__;Ly8v!!AbC!t$",
    "https://example.org/a",
  ],
];

describe("what only carries an address", () => {
  it.each(wrapped)("is taken off: %s", (_what, given, expected) => {
    expect(canonicalUrl(given)).toBe(expected);
  });

  it.each([
    "https://urldefense.com/v3/__javascript:alert(1)__;!!AbC!t$",
    "https://urldefense.com/about",
    "https://urldefense.proofpoint.com/v2/url?u=%E0%A4%A",
    "https://localhost.translate.goog/a",
    "https://example.org/v3/__https://example.com/__;!!a!b$",
    "https://translate.google.com/?sl=de&tl=en&text=Haus",
  ])("is left where it carries none: %s", (href) => {
    expect(canonicalUrl(href)).toBe(href);
  });
});
