import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fillMail,
  fillSlots,
  markIn,
  markTag,
  openSlots,
  slotsForAll,
  slotsForReader,
} from "../../src/editions/personal-slots.ts";

const mark = "3f9c3f9c3f9c3f9c";

describe("personal slots", () => {
  it("are filled everywhere they stand, and nothing else is", () => {
    const mail = `<a href="${openSlots(mark).leave}">Stop</a> {{leave}} {{leave:3f9c}} ${openSlots(mark).leave}`;
    expect(fillSlots(mail, mark, { leave: "https://a.example/x" })).toBe(
      '<a href="https://a.example/x">Stop</a> {{leave}} {{leave:3f9c}} https://a.example/x',
    );
  });

  it("lead everybody to the page on which one follows", () => {
    expect(slotsForAll({ url: "https://five.example", language: "en-GB" })).toEqual({
      leave: "https://five.example/follow/",
      pause: "https://five.example/follow/",
      since: "the day you confirmed it",
    });
  });

  it("say since when in the publication's language, without the weekday", () => {
    const since = (language: string, day?: string) =>
      slotsForReader({ url: "https://five.example", language }, { since: day }).since;
    expect(since("en-GB", "2026-06-03")).toBe("3 June 2026");
    expect(since("en-US", "2026-06-03")).toBe("June 3, 2026");
    expect(since("de", "2026-06-03")).toBe("3. Juni 2026");
    expect(since("fi", "2026-06-03")).toBe("3 June 2026");
    expect(since("fr")).toBe("jour de votre confirmation");
  });

  it("hold what is known of a reader, and what is for all where it is not", () => {
    const publication = { url: "https://five.example", language: "en" };
    expect(slotsForReader(publication, { leave: "https://a.example/leave/t" })).toEqual({
      ...slotsForAll(publication),
      leave: "https://a.example/leave/t",
    });
  });

  it("are filled in both forms of a mail, in HTML with its signs escaped, and in mails of before that had one slot", () => {
    const slots = { leave: "https://a.example/?a=1&b=2", pause: "https://a.example/<p>", since: "l'été" };
    const { leave, pause, since } = openSlots(mark);
    expect(fillMail({ html: `${markTag(mark)}${pause} ${since}`, text: `${pause} ${since}` }, slots)).toEqual(
      {
        html: `${markTag(mark)}https://a.example/&lt;p&gt; l&#39;été`,
        text: "https://a.example/<p> l'été",
      },
    );
    expect(fillMail({ html: `${markTag(mark)}<a href="${leave}">`, text: leave }, slots)).toEqual({
      html: `${markTag(mark)}<a href="https://a.example/?a=1&amp;b=2">`,
      text: slots.leave,
    });
    expect(fillMail({ html: "{{leave:3f9c}}", text: "{{leave:undefined}}" }, slots)).toEqual({
      html: "{{leave:3f9c}}",
      text: "{{leave:undefined}}",
    });
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
