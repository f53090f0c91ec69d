import { describe, expect, it } from "vitest";
import { sourceWords } from "../../../src/desk/today/source-words.ts";
import { Publication } from "../../../src/domain/publication.ts";
import { memoriesOf } from "../../../src/ingest/source-state.ts";

const now = "2026-11-26T10:00:00.000Z";
const { sources } = Publication.parse({
  sources: [
    { feed: "https://lamp.example/feed" },
    { feed: "https://bins.example/feed" },
    { feed: "https://new.example/feed" },
  ],
});

describe("the last word of a source", () => {
  it("is when it was read, what was wrong, or that it was not read yet", () => {
    const keys = sources.map((source) => memoriesOf(source, {})[0]?.key ?? "");
    const lastReadAt = "2026-11-26T08:00:00.000Z";
    const key = (at: number) => keys[at] ?? "";
    const states = {
      [key(0)]: { lastReadAt, lastTriedAt: lastReadAt },
      [key(1)]: { lastTriedAt: lastReadAt, problem: "the site has a fault (503).", failures: 1 },
    };
    const words = sourceWords(sources, states, now);
    expect(words.map(({ name, isInTrouble }) => [name, isInTrouble])).toEqual([
      ["lamp.example", false],
      ["bins.example", true],
      ["new.example", false],
    ]);
    expect(words.map((one) => one.words)).toEqual([
      "read 2 hours ago",
      "last visit 2 hours ago: the site has a fault (503).",
      "not read yet",
    ]);
  });
});
