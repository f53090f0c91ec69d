import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commands, commandsOn, keycap, screenNames, shownCommands } from "../../../src/desk/frame/keys.ts";

/** As a keyboard sends it: `#` needs Shift on some, and is the same key. */
const pressed = (key: string) => key.replace(/^Shift\+(?=[^a-z]$)/i, "");

describe("the keys of the desk", () => {
  it.each(screenNames)("have one meaning each on %s", (screen) => {
    const meanings = commandsOn(screen).flatMap(({ id, keys }) =>
      [...new Set(keys.map(pressed))].map((key) => [key, id]),
    );
    const keys = meanings.map(([key]) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    // A chord begins with a key that means nothing by itself.
    const firsts = keys.filter((key) => key?.includes(" ")).map((key) => key?.split(" ")[0]);
    expect(keys.filter((key) => firsts.includes(key))).toEqual([]);
  });

  it("each have one name, and words that a person finds them by", () => {
    const ids = commands.map(({ id, on }) => `${id} ${on}`);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { words, keys } of commands) {
      expect(words).toMatch(/^[a-z]/i);
      expect(keys.length).toBeGreaterThan(0);
    }
  });

  it("are shown as they stand on a keyboard", () => {
    expect(["j", "$mod+k", "g i", "ArrowDown", "Shift+z"].map(keycap)).toEqual(["J", "⌘K", "G I", "↓", "⇧Z"]);
  });

  it("of slots are as many as an issue has", () => {
    const slots = shownCommands("pick", 3).flatMap(({ id, cap }) => (/^slot-[1-9]/.test(id) ? [cap] : []));
    expect(slots).toEqual(["1", "2", "3"]);
  });

  it("stand in docs/desk.md, each with what it does", () => {
    const rows = commands.map(({ keys, words }) => `| ${keycap(keys[0] ?? "")} | ${words} |`);
    expect(readFileSync("docs/desk.md", "utf8").split("\n")).toEqual(expect.arrayContaining(rows));
  });
});
