import { describe, expect, it } from "vitest";
import { z } from "zod";
import { explainValue } from "../../src/content/explain-value.ts";

const schema = z.strictObject({
  title: z.string().min(1),
  kinds: z.array(z.strictObject({ words: z.string(), many: z.int().max(3) })),
});
const messages = (value: unknown) =>
  schema
    .safeParse(value, { error: (complaint) => explainValue(complaint, schema) })
    .error?.issues.map(({ message }) => message);

describe("a complaint about a value", () => {
  it("names the facts of the place that it is about", () => {
    expect(messages({ title: "a", kinds: [{ words: "b", many: 1, wrods: "c" }] })).toEqual([
      '"wrods" is none of the facts that can stand here. Did you mean words? They are words, many',
    ]);
  });

  it("says what to write of a fact that it never met", () => {
    expect(messages({ title: "a", kinds: [{ words: {}, many: 4 }] })).toEqual([
      "words are expected here. Write words: some words",
      "it is at most 3",
    ]);
  });

  it("leaves what the schema says itself", () => {
    const own = z.strictObject({ title: z.string("a title is words") });
    const said = own.safeParse({ title: 1 }, { error: (complaint) => explainValue(complaint, own) });
    expect(said.error?.issues[0]?.message).toBe("a title is words");
  });
});
