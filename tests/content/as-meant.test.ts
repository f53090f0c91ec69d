import { describe, expect, it } from "vitest";
import { aContentOf } from "../support/publication.ts";

const read = async (yaml: string) => (await aContentOf({ "content/publication.yaml": yaml })).publication;

describe("what an editor plainly meant", () => {
  it.each([
    ["title: 2026", { title: "2026" }],
    ["title: 007", { title: "007" }],
    ["title: 1e3", { title: "1e3" }],
    ["title: true", { title: "true" }],
    ["tagline: 5.0", { tagline: "5.0" }],
    ["title:", { title: "Five for Friday" }],
    ["tagline: # none yet", { tagline: "" }],
    ["url: HTTPS://Five.Example:443//", { url: "https://five.example" }],
    ["url: https://user.github.io/links/", { url: "https://user.github.io/links" }],
    ["url: https://user.github.io/a/b", { url: "https://user.github.io/a/b" }],
    ["url: ~", { url: "http://localhost:4321" }],
    ["day: Friday", { day: "friday" }],
    ["day: ' MONDAY '", { day: "monday" }],
    ["picks: '3'", { picks: 3 }],
    ["hour: 9:05", { hour: "09:05" }],
    ["hour: '17.30'", { hour: "17:30" }],
    ["zone: europe/london", { zone: "Europe/London" }],
    ["sources:", { sources: [] }],
    ["editor:\n  name: 1984", { editor: { name: "1984" } }],
    [
      "sources:\n  - feed: https://a.example/f\n    name: 5\n    inside: Yes",
      { sources: [expect.objectContaining({ name: "5", inside: true })] },
    ],
    ["title: 2026\nday: Sunday\npicks: '4'", { title: "2026", day: "sunday", picks: 4 }],
  ])("by %j is understood", async (yaml, expected) => {
    expect(await read(yaml)).toMatchObject(expected);
  });

  it("in an issue is understood too, and no more than that", async () => {
    const { issues } = await aContentOf({
      "content/issues/0001.md":
        "---\nnumber: '1'\ndate: 2026-11-20\ntitle: 2026\nstate: Draft\nsignOff:\npicks:\n  - url: https://e.example/1\n    title: 1984\n    blurb:\n---\n404\n",
    });
    const [pick] = issues[0]?.picks ?? [];
    expect(issues[0]).toMatchObject({ number: 1, title: "2026", state: "draft", standfirst: "404" });
    expect([issues[0]?.signOff, pick?.title, pick?.blurb]).toEqual([undefined, "1984", ""]);
    const none = await aContentOf({
      "content/issues/0001.md": "---\nnumber: 1\ndate: 2026-11-20\ntitle: One\npicks:\n---\n",
    });
    expect(none.issues[0]?.picks).toEqual([]);
  });

  it.each(["picks: '5.5'", "picks: -", "day: 5", "sources: [null]", "editor: 5"])(
    "is not plain in %j",
    async (yaml) => {
      await expect(read(yaml)).rejects.toThrow("content/publication.yaml:1: ");
    },
  );
});
