import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillSlots, markIn, markTag, openSlots, slotsForAll } from "../../src/editions/personal-slots.ts";

const mark = "3f9c3f9c3f9c3f9c";

describe("personal slots", () => {
  it("are filled everywhere they stand, and nothing else is", () => {
    const mail = `<a href="${openSlots(mark).leave}">Stop</a> {{leave}} {{leave:3f9c}} ${openSlots(mark).leave}`;
    expect(fillSlots(mail, mark, { leave: "https://a.example/x" })).toBe(
      '<a href="https://a.example/x">Stop</a> {{leave}} {{leave:3f9c}} https://a.example/x',
    );
  });

  it("lead everybody to the page on which one follows", () => {
    expect(slotsForAll("https://five.example")).toEqual({ leave: "https://five.example/follow/" });
  });

  it("are marked ahead of every other word, and no later tag is taken for the mark", () => {
    expect(markIn(`<meta charset="utf-8">${markTag(mark)}<title>${markTag("ffff")}</title>`)).toBe(mark);
    expect(markIn("<title>No mark</title>")).toBeUndefined();
    expect(fillSlots("{{leave:undefined}}", undefined, { leave: "x" })).toBe("{{leave:undefined}}");
  });

  it("leave every text as it is that holds no mark", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("{", "}", "leave", ":", "3", "f", "$&", " ") }),
        (text) => {
          fc.pre(!text.includes(mark));
          expect(fillSlots(text, mark, { leave: "https://a.example/" })).toBe(text);
        },
      ),
    );
  });
});
