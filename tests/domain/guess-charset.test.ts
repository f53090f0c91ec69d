import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../src/domain/decode-bytes.ts";
import { guessCharset } from "../../src/domain/guess-charset.ts";
import { encodeAs, wordsByCharset } from "../support/charsets.ts";

/** Around the words, what files have around them; none of it may mislead. */
const around: Record<string, (words: string) => string> = {
  "as they are": (words) => words,
  "in a table": (words) => `title,url,time_added\n${words},https://example.org/a,1600322788\n`,
  "in a page": (words) =>
    `<!doctype html><script>var a = window.b || [];</script><p class="lead">${words}</p>`,
  "behind 300 kB of plain letters": (words) => `${"plain words ".repeat(25_000)}${words}`,
};

describe("the encoding of which nothing is said", () => {
  const cases = Object.keys(wordsByCharset)
    .filter((charset) => charset !== "iso-2022-jp")
    .flatMap((charset) => Object.keys(around).map((name) => ({ charset, name })));
  it.each(cases)("is found by the words of $charset, $name", ({ charset, name }) => {
    const words = wordsByCharset[charset] ?? "";
    const bytes = encodeAs(charset, around[name]?.(words) ?? "");
    expect(new TextDecoder(guessCharset(bytes)).decode(bytes)).toContain(words);
  });

  it.each([
    "The mayor’s lamps – forty of them – were lit at the café.",
    "Mozart’s “Così fan tutte”",
    "déjà vu, naïve, Zoë",
    "La città è più bella di notte, perché le luci si riflettono.",
    "El año pasado, ¿quién lo habría pensado?",
    "Não há comboios até amanhã.",
    "På øen bor en gammel urmager.",
    "Die Straße wird im März gesperrt – „früh“.",
    "Les élèves ont préféré l’école où naît la fête.",
    "a manhã: nã",
    "Les élèves o",
    "£5 – a crème brûlée’s worth…",
  ])("stays windows-1252 for a Western text: %s", (text) => {
    expect(decodeBytes(encodeAs("windows-1252", text))).toBe(text);
  });

  it("stays windows-1252 where few Western letters stand among much markup", () => {
    const item = "<item><title>El año pasado</title><link>https://e.test/1</link></item>";
    const bytes = encodeAs(
      "windows-1252",
      `<?xml version="1.0"?><rss version="2.0"><channel>${item}</channel></rss>`,
    );
    expect(decodeBytes(bytes)).toContain("El año pasado");
  });

  it("is none where the bytes are nonsense", () => {
    expect(guessCharset(Buffer.from("caf\xe9", "latin1"))).not.toBe("gb18030");
    expect(guessCharset(Buffer.alloc(0))).toBeUndefined();
  });
});
