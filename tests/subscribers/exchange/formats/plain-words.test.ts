import { expect, it } from "vitest";
import {
  addressNames,
  flags,
  meanings,
  plainWord,
  sinceNames,
  statusNames,
} from "../../../../src/subscribers/exchange/formats/plain-words.ts";

it("compares names without case, accents and signs", () => {
  expect(["E-Mail-Adresse", "e mail adresse", " EMAILADRESSE "].map(plainWord)).toEqual(
    Array(3).fill("emailadresse"),
  );
  expect(plainWord("Désabonné")).toBe("desabonne");
  expect(plainWord("メール")).toBe("メール".normalize("NFKD").replace(/[^\p{L}]/gu, ""));
});

it("has no word with two meanings, and no column of two kinds", () => {
  const kinds = [addressNames, statusNames, sinceNames, ...flags.map(({ names }) => names)];
  const all = kinds.flatMap((names) => [...names]);
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  expect(all).not.toContain("");
  expect(meanings.has("")).toBe(false);
});
