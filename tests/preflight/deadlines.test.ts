import { describe, expect, it } from "vitest";
import { linesAbout } from "../support/publication.ts";

function withDeadline(deadline: string, { number = 1, date = "2026-11-27", state = "draft" } = {}): string {
  const pick = `  - url: https://e.example/${number}\n    title: A call\n    deadline: ${deadline}\n`;
  return `---\nnumber: ${number}\ndate: ${date}\nstate: ${state}\ntitle: Issue ${number}\npicks:\n${pick}---\nHello.\n`;
}

const about = async (files: Record<string, string>) =>
  (await linesAbout(files)).filter((line) => line.includes("deadline"));

describe("a deadline", () => {
  it.each([
    ["before the issue's day", "2026-11-26", {}],
    ["before a day to come", "2026-12-03", { date: "2026-12-04", state: "scheduled" }],
    ["before today, in a draft that is late", "2026-11-24", { date: "2026-11-20" }],
    ["before the day of the newest issue", "2026-11-26", { state: "shipped" }],
  ])("is too late when it is %s", async (_, deadline, issue) => {
    const lines = await about({ "content/issues/0001.md": withDeadline(deadline, issue) });
    expect(lines).toEqual([
      expect.stringMatching(
        /^advise content\/issues\/0001\.md:9 the deadline of “A call”, .* is over before readers get it/,
      ),
    ]);
  });

  it("is well on the day itself, after it, and in the archive", async () => {
    expect(
      await about({
        "content/issues/0001.md": withDeadline("2019-01-01", { date: "2026-11-13", state: "shipped" }),
        "content/issues/0002.md": withDeadline("2026-11-20", {
          number: 2,
          date: "2026-11-20",
          state: "shipped",
        }),
        "content/issues/0003.md": withDeadline("2026-11-27", { number: 3 }),
        "content/issues/0004.md": withDeadline("2027-01-31", { number: 4 }),
      }),
    ).toEqual([]);
  });
});
