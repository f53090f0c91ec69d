import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseChecked } from "../../../src/content/front-matter.ts";

const read = (yaml: string) => parseChecked(yaml, z.looseObject({}), { file: "settings.yaml" });
const facts = (count: number, before = "") =>
  Array.from({ length: count }, (_, at) => `${before}key${at}: 1`);

describe("a YAML text made to hold the command", () => {
  it.each([
    ["facts, a line each", facts(20_000).join("\n")],
    ["facts between brackets", `a: {${facts(20_000).join(", ")}}`],
    ["facts of a list's entry", `a:\n  - b: 1\n${facts(20_000, "    ").join("\n")}`],
  ])("by 20,000 %s, is refused in words", (_what, yaml) => {
    expect(() => read(yaml)).toThrow(/^settings\.yaml:\d+: .*more than 2000 facts in one place/);
  });

  it.each([
    ["brackets in brackets", `a: ${"[".repeat(50_000)}${"]".repeat(50_000)}`],
    ["facts in facts", Array.from({ length: 3_000 }, (_, at) => `${" ".repeat(at)}a:`).join("\n")],
    ["names that unfold", `a: &a [1]\nb: [${Array(200).fill("*a").join(",")}]`],
    [
      "names that unfold each other",
      "abcdefgh"
        .split("")
        .map(
          (name, at, all) =>
            `${name}: &${name} [${Array(9)
              .fill(at === 0 ? "1" : `*${all[at - 1]}`)
              .join(",")}]`,
        )
        .join("\n"),
    ],
  ])("by %s, is refused in words", (_what, yaml) => {
    expect(() => read(yaml)).toThrow(
      /^settings\.yaml.*(deeper than can be read|unfold to more than can be read)/,
    );
  });

  it("is not shown whole, when its mistake stands in a line without end", () => {
    const shown = () => read(`title: "${'\\"'.repeat(500_000)}x`);
    expect(shown).toThrow(/quotation marks/);
    expect(shown).toThrow(/^.{0,300}$/);
  });

  it("may have a thousand facts, and says which of them stands there twice", () => {
    expect(Object.keys(read(facts(1_000).join("\n")))).toHaveLength(1_000);
    expect(() => read([...facts(1_000), "key7: 2"].join("\n"))).toThrow(
      /settings\.yaml:1001: .*key7.*second time/,
    );
  });

  it("may have thousands of entries", () => {
    const entry = (at: number) => `  - feed: https://blog${at}.example/feed\n    name: Blog ${at}`;
    const { sources } = read(`sources:\n${Array.from({ length: 5_000 }, (_, at) => entry(at)).join("\n")}`);
    expect(sources).toHaveLength(5_000);
  });
});
