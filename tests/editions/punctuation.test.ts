import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainWords, readMarkdown } from "../../src/editions/markdown.ts";
import { markdownHtml } from "../../src/editions/markdown-html.ts";

function set(markdown: string, language = "en"): string {
  return plainWords(readMarkdown(markdown, language));
}

describe("punctuation", () => {
  it.each([
    ['Say "every day" & "often".', "Say “every day” & “often”."],
    ["It's the dogs' bone", "It’s the dogs’ bone"],
    ["rock 'n' roll of the '90s, 'tis all", "rock ’n’ roll of the ’90s, ’tis all"],
    ["\"'nested' quote\", 'one \"two\" three'", "“‘nested’ quote”, ‘one “two” three’"],
    ['*"so"* and "*so*" ("x") ["y"]', "“so” and “so” (“x”) [“y”]"],
    ['"a"--"b"', "“a”–“b”"],
    ['"... and then"', "“… and then”"],
    ["a -- b --- c ---- d ----- e ------ f", "a – b — c –– d —– e —— f"],
    ["wait... .... no", "wait… …. no"],
    ['He said "`code`" and "![alt](x.jpg)"', "He said “code” and “alt”"],
    ['one\\\n"two"', "one\n“two”"],
    ["don't 'do' \"it\"!", "don’t ‘do’ “it”!"],
    ['צה"ל', 'צה"ל'],
    ["“as typed” ‘too’", "“as typed” ‘too’"],
    ['- "a"\n- "b\n\n> c" "d"', "“a”\n“b\nc” “d”"],
  ])("of %j is %j", (markdown, words) => {
    expect(set(markdown)).toBe(words);
  });

  it.each([
    ["fr", "«\u202fso “ist” es\u202f», l’«\u202fami\u202f»"],
    ["de", "„so ‚ist‘ es“, l’„ami“"],
    ["ar", "«so “ist” es», l’«ami»"],
    ["fi", "”so ’ist’ es”, l’”ami”"],
    ["pl", "„so «ist» es”, l’„ami”"],
  ])("is set as in %s", (language, words) => {
    expect(set(`"so 'ist' es", l'"ami"`, language)).toBe(words);
  });

  it("leaves code, the addresses of links and tags as they were typed", () => {
    const typed = `\`a--"b"...\` <https://a.example/it's--"x"> <b title="it's...">`;
    expect(set(typed)).toBe(`a--"b"... https://a.example/it's--"x" <b title="it's...">`);
    expect(markdownHtml(`[x](https://a.example/it's--x...)`).markup).toContain(
      'href="https://a.example/it&#39;s--x..."',
    );
    expect(set('```\n"a" -- b...\n```\n\n<div title="it\'s...">')).toBe('"a" -- b...<div title="it\'s...">');
  });

  it("loses and adds no letter, in any language", () => {
    const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
    const piece = fc.oneof(fc.constantFrom('"', "'", "--", "...", " ", "*", "_", "`", "\n"), fc.string());
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom("en", "fr", "de", "ar"), (pieces, language) => {
        const text = pieces.join("");
        expect(bare(set(text, language))).toBe(bare(set(text)));
      }),
    );
  });
});
