import { describe, expect, it } from "vitest";
import { child, children, textOf } from "../../../src/sources/feed/xml-node.ts";
import { readXml } from "../../../src/sources/feed/xml-tree.ts";

const read = (text: string) => readXml(text, "https://a.example/feed");

describe("a tree of XML", () => {
  it("gives the children of several names in the order of the document, and no text between them", () => {
    const channel = child(read("<channel>a<item>1</item><entry>2</entry>b<item>3</item><x>4</x></channel>"), [
      "channel",
    ]);
    expect(children(channel, ["item", "entry"]).map(textOf)).toEqual(["1", "2", "3"]);
    expect(children(undefined, ["item"])).toEqual([]);
  });

  it("gives the words of an element in order, however many pieces they come in", () => {
    const pieces = Array.from({ length: 70_000 }, (_, at) => `${at}<b>,</b>`);
    const text = textOf(child(read(`<title>${pieces.join("")}</title>`), ["title"]));
    expect(text.startsWith("0,1,2,3,")).toBe(true);
    expect(text.split(",")).toHaveLength(70_001);
  });
});
