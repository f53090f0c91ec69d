import { describe, expect, it } from "vitest";
import { ancestorsOf, holds } from "../../../src/reading/page/ancestry.ts";
import { specDocument } from "../../../src/reading/page/spec-document.ts";

const document = specDocument("<main><p><b>Lamps</b></p><i>Desks</i></main>", "https://kestrel.example/a");
const only = (name: string) => document.getElementsByTagName(name)[0];

describe("what stands around an element", () => {
  it("is told from the inside out", () => {
    const word = only("b");
    expect(word && ancestorsOf(word).map(({ localName }) => localName)).toEqual([
      "p",
      "main",
      "body",
      "html",
    ]);
  });

  it("holds itself and all in it, and nothing beside it", () => {
    const line = only("p");
    expect(["p", "b", "i", "main"].map((name) => line && holds(line, only(name)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
