import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absoluteHtml } from "../../../src/sources/feed/absolute-html.ts";

const base = "https://a.example/dir/page";

describe("absoluteHtml", () => {
  it.each([
    ['<a href="x">y</a>', '<a href="https://a.example/dir/x">y</a>'],
    ["<img alt='' src=/i.png>", `<img alt='' src="https://a.example/i.png">`],
    ['<a href="/a/../b?c=1&amp;d=\'2">', '<a href="https://a.example/b?c=1&amp;d=%272">'],
    ['<a href="//b.example/x">', '<a href="https://b.example/x">'],
    ['<a href="/x y">', '<a href="https://a.example/x%20y">'],
  ])("makes the addresses of %s absolute", (html, expected) => {
    expect(absoluteHtml(html, base)).toBe(expected);
  });

  it.each([
    'a href="x" in words, 1 < 2 and 3 > 2',
    'a tag <a href="x" that does not end',
    '<a href="HTTPS://b.example/x"> <a href="mailto:a@example.org"> <a href="#here"> <a href="">',
    '</p src="x"> <3 href="x">',
  ])("leaves alone %s", (html) => {
    expect(absoluteHtml(html, base)).toBe(html);
  });

  it("gives every path the address that a browser would", () => {
    const path = fc.array(
      fc.constantFrom("/", "a", ".", "..", "?", "#", "%20", "é", "=", "~", ":", "@", ",", "%2e"),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(path, (pieces) => {
        const address = `/${pieces.join("")}`;
        const expected = URL.parse(address, base)?.href ?? address;
        expect(absoluteHtml(`<a href="${address}">`, base)).toBe(`<a href="${expected}">`);
      }),
    );
  });
});
