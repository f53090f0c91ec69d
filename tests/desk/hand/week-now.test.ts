import { describe, expect, it } from "vitest";
import { weekNow } from "../../../src/desk/hand/week-now.ts";
import { aDesk } from "../../support/desk.ts";

describe("the week as the files are", () => {
  it("goes by the settings as they stand, and tells of files that are broken", async () => {
    const { desk } = await aDesk({
      files: { "content/publication.yaml": "day: tuesday\n", "content/issues/0007.md": "no issue" },
    });
    const { week, faults } = await weekNow(desk);
    expect(week.date).toBe("2026-12-01");
    expect(faults.join()).toContain("content/issues/0007.md");
  });
});
