import { describe, expect, it } from "vitest";
import { remembered } from "../../../src/reading/page/remembered.ts";
import { specDocument } from "../../../src/reading/page/spec-document.ts";

describe("what is remembered of an element", () => {
  it("is found once, whatever it is", () => {
    const { all } = { all: specDocument("<p>a</p><p></p>", "https://kestrel.example/a").elementsBelow() };
    const asked: string[] = [];
    const textOf = remembered((element) => {
      asked.push(element.localName);
      return element.textContent || undefined;
    });
    const twice = [...all, ...all].map(textOf);
    expect(twice.slice(all.length)).toEqual(twice.slice(0, all.length));
    expect(twice).toContain(undefined);
    expect(asked).toHaveLength(all.length);
  });
});
