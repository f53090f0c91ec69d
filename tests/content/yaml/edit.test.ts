import { describe, expect, it } from "vitest";
import { Scalar } from "yaml";
import { withEdit, type YamlEdit } from "../../../src/content/yaml/edit.ts";

const set = (at: YamlEdit["at"], value: unknown, behind: string[] = []): YamlEdit => ({
  kind: "set",
  at,
  value,
  behind,
});
const remove = (...at: YamlEdit["at"]): YamlEdit => ({ kind: "remove", at });
const insert = (at: YamlEdit["at"], value: unknown): YamlEdit => ({ kind: "insert", at, value });
const order = (at: YamlEdit["at"], ...numbers: number[]): YamlEdit => ({ kind: "order", at, order: numbers });

const prose = (words: string) => Object.assign(new Scalar(words), { type: Scalar.BLOCK_LITERAL });

describe("a value in a YAML text", () => {
  it.each<[string, string, YamlEdit, string]>([
    ["its quotes", "a: 'x' # c\nb: 1\n", set(["a"], "it's"), "a: 'it''s' # c\nb: 1\n"],
    ["its spaces", "a:   x   \nb: 1\n", set(["a"], "y"), "a:   y   \nb: 1\n"],
    ["quotes it needs", "a: x\n", set(["a"], "y: z"), 'a: "y: z"\n'],
    ["quotes that tell it from a number", "a: x\n", set(["a"], "2027"), 'a: "2027"\n'],
    [
      "the comment on its line, as a block",
      "a: x # c\nb: 1\n",
      set(["a"], "y\nz\n"),
      "a: | # c\n  y\n  z\nb: 1\n",
    ],
    [
      "its block and the comment there",
      "a: >- # c\n  x\n\nb: 1\n",
      set(["a"], "y"),
      "a: >- # c\n  y\n\nb: 1\n",
    ],
    [
      "how far in its block stands",
      "a: |\n     x\nb: 1\n",
      set(["a"], "y\nz\n"),
      "a: |\n     y\n     z\nb: 1\n",
    ],
    [
      "a block that says how far in it stands",
      "a: |2\n    x\n",
      set(["a"], "  y\nz\n"),
      "a: |2\n    y\n  z\n",
    ],
    ["a line of its own", "a:\n  x # c\nb: 1\n", set(["a"], "y"), "a:\n  y # c\nb: 1\n"],
    ["its tag", "a: !!str 1 # c\n", set(["a"], "2"), 'a: !!str "2" # c\n'],
    ["an odd key", "? a\n: x\n? b\n: y\n", set(["a"], "z"), "? a\n: z\n? b\n: y\n"],
    [
      "a block wished for, where there were no words",
      'a: ""\nb: 1\n',
      set(["a"], prose("y")),
      "a: |-\n  y\nb: 1\n",
    ],
    [
      "one line between brackets",
      "{ a: x, b: [1] } # c\n",
      set(["a"], "y, z\nw"),
      '{ a: "y, z\\nw", b: [1] } # c\n',
    ],
    ["the last word of a text without an end", "b: 1\na: x", set(["a"], "y\nz"), "b: 1\na: |-\n  y\n  z\n"],
    ["what is there already", "a: x\n", set(["a"], "x"), "a: x\n"],
  ])("keeps or gets %s", (_name, text, edit, after) => {
    expect(withEdit(text, edit)).toBe(after);
  });

  it.each<[string, string, YamlEdit, string]>([
    [
      "behind the last of those it follows",
      "a: 1\n\n# c\nd: 4\n",
      set(["b"], 2, ["a", "z"]),
      "a: 1\nb: 2\n\n# c\nd: 4\n",
    ],
    ["behind a block", "a: |\n  x\n\nd: 4\n", set(["b"], 2, ["a"]), "a: |\n  x\nb: 2\n\nd: 4\n"],
    ["at the end", "a: 1 # c\n", set(["b"], { x: 1, y: 2 }), "a: 1 # c\nb:\n  x: 1\n  y: 2\n"],
    ["before the text's own end", "a: 1\n...\n", set(["b"], 2), "a: 1\nb: 2\n...\n"],
    [
      "so that it takes no blank line along",
      "a: 1\n\nd: 4\n",
      set(["b"], "x\n\n", ["a"]),
      'a: 1\nb: "x\\n\\n"\n\nd: 4\n',
    ],
    [
      "between brackets",
      "x: { a: 1, d: 4, } # c\n",
      set(["x", "b"], 2, ["a"]),
      "x: { a: 1, b: 2, d: 4, } # c\n",
    ],
    [
      "in the map of an item",
      "x:\n  - a: 1 # c\n    d: 4\n",
      set(["x", 0, "b"], 2, ["a"]),
      "x:\n  - a: 1 # c\n    b: 2\n    d: 4\n",
    ],
    ["as the first of all", "# only words\n", set(["a"], [{ b: 1 }]), "# only words\na:\n  - b: 1\n"],
  ])("that is new stands %s", (_name, text, edit, after) => {
    expect(withEdit(text, edit)).toBe(after);
  });

  it.each<[string, string, YamlEdit, string]>([
    ["its comment", "a: 1 # c\n# d\nb: 2\n", remove("a"), "# d\nb: 2\n"],
    ["its lines", "# c\na:\n  - x\n  - y\n\nb: 2\n", remove("a"), "# c\n\nb: 2\n"],
    ["its comma", "x: { a: 1, b: 2 }\n", remove("x", "a"), "x: { b: 2 }\n"],
    ["the comma before it", "x: { a: 1, b: 2 }\n", remove("x", "b"), "x: { a: 1 }\n"],
    ["the first line of an item", "x:\n  - a: 1\n    b: 2\n", remove("x", 0, "a"), "x:\n  - b: 2\n"],
  ])("goes with %s", (_name, text, edit, after) => {
    expect(withEdit(text, edit)).toBe(after);
  });

  it.each<[string, YamlEdit, string]>([
    ["that others point at", set(["a"], "y"), "a: &n y\nb: x # same\nc: x\n"],
    ["that points at another", set(["b"], "y"), "a: &n x\nb: y # same\nc: *n\n"],
    ["that goes while others point at it", remove("a"), "b: x # same\nc: x\n"],
  ])("%s changes alone", (_name, edit, after) => {
    expect(withEdit("a: &n x\nb: *n # same\nc: *n\n", edit)).toBe(after);
  });

  it("is not written where it cannot be", () => {
    expect(withEdit("? a\n: 1\n", set(["b"], 2))).toBeUndefined();
    expect(withEdit("a: [1\n", set(["a"], 2))).toBeUndefined();
  });
});

const five = "x:\n  # one's\n  - a: 1 # c\n    # in one\n\n  - a: 2\n\n  - { a: 3 }\n# end\ny: 1\n";

describe("an item of a YAML list", () => {
  it.each<[string, string, YamlEdit, string]>([
    [
      "moves with its comments, and the blank lines stay between",
      five,
      order(["x"], 2, 0, 1),
      "x:\n  - { a: 3 }\n\n  # one's\n  - a: 1 # c\n    # in one\n\n  - a: 2\n# end\ny: 1\n",
    ],
    [
      "moves between brackets",
      "x: [ {a: 1}, # c\n  {a: 2} ]\n",
      order(["x"], 1, 0),
      "x: [ {a: 2}, # c\n  {a: 1} ]\n",
    ],
    [
      "leaves with the blank line behind it; the comment above stays",
      five,
      remove("x", 0),
      "x:\n  # one's\n  - a: 2\n\n  - { a: 3 }\n# end\ny: 1\n",
    ],
    [
      "leaves as the last one",
      five,
      remove("x", 2),
      "x:\n  # one's\n  - a: 1 # c\n    # in one\n\n  - a: 2\n# end\ny: 1\n",
    ],
    ["leaves its brackets", "x: [ 1, 2 ]\n", remove("x", 1), "x: [ 1 ]\n"],
    ["leaves nothing", "x:\n  - a: 1\ny: 1\n", remove("x", 0), "x: []\ny: 1\n"],
    [
      "comes parted as the others are",
      five,
      insert(["x", 3], { a: 4 }),
      five.replace("3 }\n", "3 }\n\n  - a: 4\n"),
    ],
    ["comes first", five, insert(["x", 0], { a: 0 }), five.replace("x:\n", "x:\n  - a: 0\n\n")],
    ["comes between brackets", "x: [ 1, 3 ]\n", insert(["x", 1], 2), "x: [ 1, 2, 3 ]\n"],
    [
      "comes into a list without any, beside the comment there",
      "x: [] # c\ny: 1\n",
      insert(["x", 0], { a: 1 }),
      "x: # c\n  - a: 1\ny: 1\n",
    ],
    [
      "comes to dashes that stand at the edge",
      "x:\n- a: 1\ny: 1\n",
      insert(["x", 1], { a: 2 }),
      "x:\n- a: 1\n- a: 2\ny: 1\n",
    ],
    [
      "comes behind a text without an end",
      "x:\n  - a: 1",
      insert(["x", 1], { a: 2 }),
      "x:\n  - a: 1\n  - a: 2\n",
    ],
    ["changes without its neighbours", five, set(["x", 2, "a"], "y"), five.replace("3 }", "y }")],
    [
      "that stands for another changes alone",
      "x:\n  - &n\n    a: 1\n  - *n\n",
      set(["x", 1, "a"], 2),
      "x:\n  - &n\n    a: 1\n  - { a: 2 }\n",
    ],
  ])("%s", (_name, text, edit, after) => {
    expect(withEdit(text, edit)).toBe(after);
  });
});
